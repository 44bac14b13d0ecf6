import { collectionClass } from "./collections";
import { applicationClass, documentCreatedClass } from "./classes/application";
import { annotationClass, critiqueAnnotationClass } from "./classes/annotation";
import { bodyClass } from "./classes/body";
import { commentClass, commentContentRangeClass, commentReplyClass } from "./classes/comment";
import { contentControlClass } from "./classes/contentControl";
import { contentControlCollectionMembers, controlById } from "./classes/contentControlCollection";
import { documentClass } from "./classes/document";
import { fontClass } from "./classes/font";
import { listClass } from "./classes/list";
import { noteItemClass } from "./classes/note";
import { paragraphClass } from "./classes/paragraph";
import { propertiesClass } from "./classes/properties";
import { rangeClass } from "./classes/range";
import { searchOptionsClass } from "./classes/searchOptions";
import { sectionClass } from "./classes/section";
import { shapeClass, textFrameClass } from "./classes/shape";
import { settingClass, settingCollectionMembers } from "./classes/setting";
import { tableClass } from "./classes/table";
import { tableCellClass, tableRowClass } from "./classes/tableParts";
import { trackedChangeClass, trackedChangeCollectionMembers } from "./classes/trackedChange";
import { addinServiceClass } from "./classes/service";
import { defineClass, defineCollection, represent } from "./registry";
import {
  AddinService,
  WordAnnotation,
  WordApplication,
  WordBody,
  WordComment,
  WordCommentReply,
  WordCommentText,
  WordContentControl,
  WordCritiqueAnnotation,
  WordDocument,
  WordDocumentCreated,
  WordFont,
  WordList,
  WordNote,
  WordParagraph,
  WordProperties,
  WordRange,
  WordSearchOptions,
  WordSection,
  WordSetting,
  WordShape,
  WordTable,
  WordTableCell,
  WordTableRow,
  WordTextFrame,
  WordTrackedChange,
} from "./states";
import type { HostObject } from "../batch/members";
import type { WordModel } from "./wordModel";

defineClass(WordDocument, documentClass);
defineClass(WordApplication, applicationClass);
defineClass(WordDocumentCreated, documentCreatedClass);
defineClass(WordBody, bodyClass);
defineClass(WordParagraph, paragraphClass);
defineClass(WordRange, rangeClass);
defineClass(WordFont, fontClass);
defineClass(WordSearchOptions, searchOptionsClass);
defineClass(WordAnnotation, annotationClass);
defineClass(WordCritiqueAnnotation, critiqueAnnotationClass);
defineClass(WordList, listClass);
defineClass(WordTable, tableClass);
defineClass(WordTableRow, tableRowClass);
defineClass(WordTableCell, tableCellClass);
defineClass(WordContentControl, contentControlClass);
defineClass(WordComment, commentClass);
defineClass(WordCommentReply, commentReplyClass);
defineClass(WordCommentText, commentContentRangeClass);
defineClass(WordTrackedChange, trackedChangeClass);
defineClass(WordNote, noteItemClass);
defineClass(WordShape, shapeClass);
defineClass(WordTextFrame, textFrameClass);
defineClass(WordSetting, settingClass);
defineClass(WordProperties, propertiesClass);
defineClass(WordSection, sectionClass);
defineClass(AddinService, addinServiceClass);

defineCollection(collectionClass("ParagraphCollection", "1.3", {}, { last: true }));
defineCollection(collectionClass("RangeCollection", "1.3"));
defineCollection(collectionClass("TableCollection", "1.3"));
defineCollection(collectionClass("TableRowCollection", "1.3"));
defineCollection(collectionClass("TableCellCollection", "1.3"));
defineCollection(
  collectionClass("ContentControlCollection", "1.3", contentControlCollectionMembers, { item: controlById }),
);
defineCollection(collectionClass("CommentCollection", "1.4"));
defineCollection(collectionClass("CommentReplyCollection", "1.4"));
defineCollection(collectionClass("TrackedChangeCollection", "1.6", trackedChangeCollectionMembers));
defineCollection(collectionClass("NoteItemCollection", "1.5"));
defineCollection(collectionClass("SectionCollection", "1.3"));
defineCollection(collectionClass("SettingCollection", "1.4", settingCollectionMembers, { first: false }));
defineCollection(collectionClass("AnnotationCollection", "1.7"));
defineCollection(collectionClass("ShapeCollection", "desktop 1.2"));

/** An object that the client makes itself, by the server's type name. */
export function createObject(typeName: string, model: WordModel): HostObject | undefined {
  switch (typeName) {
    case "Microsoft.WordServices.SearchOptions":
      return represent(new WordSearchOptions());
    case "Microsoft.WordServices.Application":
      return represent(new WordApplication(model));
    case "Microsoft.InternalService.AddinInternalService":
      return represent(new AddinService());
    default:
      return undefined;
  }
}
