import { WordError } from "../batch/errors";
import type { AutomationHandle } from "./engine";
import { WordComment, WordCommentReply } from "./states";
import { spanOf, type Stretch } from "./stretch";

/** A new comment by the host's author. Word takes several lines; the engine writes one. */
export function insertComment(stretch: Stretch, text: string): WordComment {
  const { model } = stretch;
  const { author, engine } = model;
  const words = commentText(text);
  const { handle: comment } = engine.written("handle", () => ({
    op: "insertComment",
    span: spanOf(stretch),
    text: words,
    author,
  }));
  model.story.reconcile();
  return new WordComment(model, engine.text({ op: "getCommentId", comment }), null);
}

/** A reply in a comment's thread. */
export function replyTo(comment: WordComment, text: string): WordCommentReply {
  const { model } = comment;
  const { author, engine } = model;
  const words = commentText(text);
  const { handle: reply } = engine.written("handle", () => ({
    op: "replyToComment",
    comment: commentHandle(comment),
    text: words,
    author,
  }));
  model.story.reconcile();
  return new WordCommentReply(model, engine.text({ op: "getCommentId", comment: reply }), comment);
}

function commentText(text: string): string {
  if (text.trim() === "") throw new WordError("InvalidArgument", "A comment needs words.");
  if (/[\r\n]/.test(text)) {
    throw new WordError("NotImplemented", "This preview writes comments of one paragraph.");
  }
  return text;
}

/** The engine's handle, found by the id in the file so that a reload does not lose the comment. */
export function commentHandle({ model, id, parent }: WordComment): AutomationHandle {
  const { engine, story } = model;
  const listed =
    parent === null
      ? engine.handles({ op: "getComments", scope: { body: story.body } })
      : engine.handles({ op: "getCommentReplies", comment: commentHandle(parent) });
  const found = listed.find((comment) => engine.text({ op: "getCommentId", comment }) === id);
  if (found === undefined) throw new WordError("ItemNotFound", "The comment is no longer in the document.");
  return found;
}

/** The replies in a comment's thread, in order. */
export function repliesOf(comment: WordComment): readonly WordCommentReply[] {
  const { engine } = comment.model;
  return engine
    .handles({ op: "getCommentReplies", comment: commentHandle(comment) })
    .map(
      (reply) =>
        new WordCommentReply(comment.model, engine.text({ op: "getCommentId", comment: reply }), comment),
    );
}
