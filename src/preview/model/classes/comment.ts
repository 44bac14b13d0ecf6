import { flagValue } from "../../batch/arguments";
import { WordError } from "../../batch/errors";
import { child, HostClass, method, property, writing, type Member } from "../../batch/members";
import { commentHandle, repliesOf, replyTo } from "../comments";
import { collected, represent } from "../registry";
import { WordCommentText, type WordComment, type WordCommentReply } from "../states";
import { stretchOfSpan } from "../stretch";
import { rangeOver } from "./textMembers";

const engine = { since: "1.4", by: "engine" } as const;

const ask = (self: WordComment, op: "getCommentAuthor" | "getCommentDate" | "getCommentText"): string =>
  self.model.engine.text({ op, comment: commentHandle(self) });

/** Members that comments and replies share. */
const shared: Readonly<Record<string, Member<WordComment>>> = {
  Id: property(engine, ({ id }) => id),
  AuthorName: property(engine, (self) => ask(self, "getCommentAuthor")),
  AuthorEmail: property(
    { since: "1.4", by: "fixed", unproven: "all of it: files hold no address" },
    () => "",
  ),
  Content: property(
    { ...engine, unproven: "changing it; the engine cannot" },
    (self) => ask(self, "getCommentText"),
    () => {
      throw new WordError("NotImplemented", "This preview does not change a comment's words.");
    },
  ),
  ContentRange: child(engine, (self) => represent(new WordCommentText(self))),
  CreationDate: property(engine, (self) => {
    const date = ask(self, "getCommentDate");
    return date === "" ? null : date;
  }),
  Delete: writing(engine, (self) => {
    self.model.engine.write(() => ({ op: "deleteComment", comment: commentHandle(self) }));
    self.model.story.reconcile();
  }),
};

export const commentClass = new HostClass<WordComment>(
  "Comment",
  {
    ...shared,
    Resolved: property(
      engine,
      (self) =>
        self.model.engine.value("flag", { op: "getCommentResolved", comment: commentHandle(self) }).value,
      (self, value) => {
        const resolved = flagValue(value);
        self.model.engine.write(() => ({ op: "setCommentResolved", comment: commentHandle(self), resolved }));
        self.model.story.reconcile();
      },
    ),
    Replies: child(engine, (self) => collected("CommentReplyCollection", () => repliesOf(self))),
    GetRange: method(engine, (self) =>
      represent(
        rangeOver(
          stretchOfSpan(
            self.model,
            self.model.engine.span({ op: "getCommentRange", comment: commentHandle(self) }),
          ),
        ),
      ),
    ),
    Reply: writing(engine, (self, given) => represent(replyTo(self, given.text(0)))),
  },
  { kept: "named" },
);

export const commentReplyClass = new HostClass<WordCommentReply>(
  "CommentReply",
  { ...shared, ParentComment: child(engine, ({ parent }) => represent(parent)) },
  { kept: "named" },
);

export const commentContentRangeClass = new HostClass<WordCommentText>(
  "CommentContentRange",
  {
    Text: property(engine, ({ of }) => ask(of, "getCommentText")),
    IsEmpty: property(engine, ({ of }) => ask(of, "getCommentText") === ""),
  },
  { kept: "named" },
);
