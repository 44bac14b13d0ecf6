import type { AutomationHost } from "@docx-editor.dev/core/automation";
import type { LogEntry, OpenDocument } from "../host";
import type { NewDocuments } from "./newDocuments";
import type { Pose } from "../poses";
import { Annotations } from "./annotations";
import type { Anchor } from "./anchors";
import { BulkRead } from "./bulkRead";
import { Controls } from "./controls";
import { Displays } from "./display";
import { Engine } from "./engine";
import type { DocumentEvent } from "./eventNames";
import { Lists } from "./lists";
import { Selection } from "./selection";
import { Shapes } from "./shapes";
import { SettingStore } from "./settingStore";
import { Story } from "./story";
import { StyleSheet } from "./styleSheet";
import { Tables } from "./tables";

/** What the model needs from the host around it. */
export interface ModelOptions {
  readonly author: string;
  readonly newDocuments: NewDocuments;
  readonly pose: Pose;
  readonly log: (entry: LogEntry) => void;
  readonly release: (referenceId: string) => void;
}

/** One open document with everything that is derived from it. The classes' tables work on this. */
export class WordModel {
  readonly engine: Engine;
  readonly story: Story;
  readonly displays: Displays;
  readonly styles: StyleSheet;
  readonly lists: Lists;
  readonly shapes: Shapes;
  readonly tables: Tables;
  readonly controls: Controls;
  readonly annotations: Annotations;
  readonly settings: SettingStore;
  readonly selection: Selection;
  readonly formats: BulkRead<{ readonly style: string | null; readonly alignment: string }>;
  readonly reviewed: Readonly<Record<"original" | "current", BulkRead<string>>>;
  readonly author: string;
  readonly newDocuments: NewDocuments;
  readonly pose: Pose;
  /** Events that the pane listens for. */
  readonly events = new Set<DocumentEvent>();
  /** What `select` asked the page to show, until the batch is over. */
  revealed: Anchor | undefined;
  /** Lets go of an object that the client no longer holds. */
  readonly release: (referenceId: string) => void;

  constructor(document: OpenDocument, options: ModelOptions) {
    this.author = options.author;
    this.newDocuments = options.newDocuments;
    this.pose = options.pose;
    this.release = options.release;
    this.engine = new Engine(document.automation, (operation, { code, message, detail }) =>
      options.log({ kind: "engine-refused", detail: `${operation}: ${code} ${detail ?? message}` }),
    );
    this.story = new Story(this.engine);
    this.displays = new Displays(this.engine, this.story);
    this.styles = new StyleSheet(document.bytes);
    this.shapes = new Shapes(document.bytes);
    this.lists = new Lists(this.engine, this.story);
    this.tables = new Tables(this.engine, this.story);
    this.controls = new Controls(this.engine, this.story);
    this.annotations = new Annotations(this.story);
    this.settings = new SettingStore(document.settings ?? {});
    this.selection = new Selection(this.story);
    this.formats = new BulkRead(this.engine, this.story, (blocks) =>
      this.engine
        .values(
          "paragraphFormat",
          blocks.map((block) => ({ op: "getParagraphFormat", paragraph: { paragraph: block.handle } })),
        )
        .map(({ format }) => format),
    );
    const reviewed = (version: "original" | "current") =>
      new BulkRead(this.engine, this.story, (blocks) =>
        this.engine.texts(
          blocks.map((block) => ({ op: "getReviewedText", span: { paragraph: block.handle }, version })),
        ),
      );
    this.reviewed = { original: reviewed("original"), current: reviewed("current") };
  }

  /** The same document behind another engine: a copy, or the live editor that the copy was loaded into. */
  rebind(automation: AutomationHost): boolean {
    this.engine.replace(automation);
    if (!this.story.rebind()) return false;
    this.tables.rebind();
    this.controls.rebind();
    return true;
  }
}
