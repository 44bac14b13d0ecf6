import { collectionClass } from "./collections";
import { annotationClass, critiqueAnnotationClass } from "./classes/annotation";
import { bodyClass } from "./classes/body";
import { documentClass } from "./classes/document";
import { fontClass } from "./classes/font";
import { paragraphClass } from "./classes/paragraph";
import { rangeClass } from "./classes/range";
import { searchOptionsClass } from "./classes/searchOptions";
import { addinServiceClass } from "./classes/service";
import { defineClass, defineCollection, represent } from "./registry";
import {
  AddinService,
  WordAnnotation,
  WordBody,
  WordCritiqueAnnotation,
  WordDocument,
  WordFont,
  WordParagraph,
  WordRange,
  WordSearchOptions,
} from "./states";
import type { HostObject } from "../batch/members";

defineClass(WordDocument, documentClass);
defineClass(WordBody, bodyClass);
defineClass(WordParagraph, paragraphClass);
defineClass(WordRange, rangeClass);
defineClass(WordFont, fontClass);
defineClass(WordSearchOptions, searchOptionsClass);
defineClass(WordAnnotation, annotationClass);
defineClass(WordCritiqueAnnotation, critiqueAnnotationClass);
defineClass(AddinService, addinServiceClass);

defineCollection(collectionClass("ParagraphCollection", "1.3", {}, { last: true }));
defineCollection(collectionClass("RangeCollection", "1.3"));
defineCollection(collectionClass("AnnotationCollection", "1.7"));

/** An object that the client makes itself, by the server's type name. */
export function createObject(typeName: string): HostObject | undefined {
  switch (typeName) {
    case "Microsoft.WordServices.SearchOptions":
      return represent(new WordSearchOptions());
    case "Microsoft.InternalService.AddinInternalService":
      return represent(new AddinService());
    default:
      return undefined;
  }
}
