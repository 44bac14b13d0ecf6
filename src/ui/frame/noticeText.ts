import type { NoticeContent } from "../../app/state";
import type { Text } from "../../strings/en";

/** The quiet line after something was done; `null` for a problem, which has a place of its own. */
export function noticeText(text: Text, notice: NoticeContent): string | null {
  switch (notice.type) {
    case "replaced": {
      const { words, by, count, refused } = notice;
      return text(refused > 0 ? "notice.replacedSome" : "notice.replaced", { words, by, count });
    }
    case "ignored-here":
      return text("notice.ignoredHere", { words: notice.words });
    case "ignored-everywhere":
      return text("notice.ignoredEverywhere", { words: notice.words, count: notice.count });
    case "put-back":
      return text("notice.putBack", { words: notice.words, count: notice.count });
    case "colours-gone":
      return notice.lost > 0
        ? text("notice.coloursGoneSome", { count: notice.lost })
        : text("notice.coloursGone");
    case "inserted":
      return text("notice.inserted");
    case "taken-out":
      return text("notice.takenOut");
    case "form-inserted":
      return text(notice.reopens ? "notice.formInserted" : "notice.formInsertedOnce", {
        title: notice.title,
      });
    case "form-changed":
      return text(notice.changed ? "notice.formChanged" : "notice.formSame", { title: notice.title });
    case "document-opened":
      return text(`notice.documentOpened.${notice.newDocument}`, { title: notice.title });
    case "as-before":
      return text("notice.asBefore", { title: notice.title });
    case "commented":
      return text(notice.refused > 0 ? "notice.commentedSome" : "notice.commented", { count: notice.added });
    case "comments-gone":
      return notice.kept > 0
        ? text("notice.commentsKept", { count: notice.kept })
        : text("notice.commentsGone");
    case "counts-kept":
      return text("notice.countsKept");
    case "copied":
      return text("notice.copied");
    case "problem":
      return null;
  }
}
