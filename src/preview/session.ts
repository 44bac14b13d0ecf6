import { createServerAutomationHost, type AutomationHost } from "@docx-editor.dev/core/automation";
import { admit, hasSet } from "./admission";
import { BatchRun, type BatchContext } from "./batch/execute";
import { WordError } from "./batch/errors";
import { References } from "./batch/references";
import type { Action, BatchRequest, BatchResponse } from "./batch/request";
import type { OpenDocument, Place, PreviewHostOptions, StoredSettings, UndoGroup } from "./host";
import type { Anchor } from "./model/anchors";
import { createObject } from "./model/classes";
import { NewDocuments } from "./model/newDocuments";
import { Collected, represent } from "./model/registry";
import { WordDocument, WordRange } from "./model/states";
import { WordModel } from "./model/wordModel";

const AUTHOR = "Plan author";

/** One open document and the pane's references into it: batches go in one at a time, answers come out. */
export class Session {
  private readonly references = new References();
  private model: WordModel;
  private batches = 0;
  private onCopy = false;
  /** What the page drew last. */
  private drawn = "[]";
  private live: AutomationHost;

  constructor(
    document: OpenDocument,
    private readonly options: PreviewHostOptions,
  ) {
    this.live = document.automation;
    this.model = this.open(document);
  }

  private open(document: OpenDocument): WordModel {
    const model = new WordModel(document, {
      author: this.options.author ?? AUTHOR,
      newDocuments: new NewDocuments(this.options.onNewDocument),
      pose: this.options.pose,
      log: (entry) => this.options.onLog?.(entry),
      release: (id) => {
        this.references.release(id);
      },
    });
    const { display } = this.options;
    if (display !== undefined) model.selection.fromPage = () => display.selection();
    model.engine.moveToCopy = () => this.moveToCopy();
    return model;
  }

  get word(): WordModel {
    return this.model;
  }

  get referencesLeft(): number {
    return this.references.size;
  }

  replace(document: OpenDocument): void {
    this.references.clear();
    this.live = document.automation;
    this.onCopy = false;
    const { events } = this.model;
    this.model = this.open(document);
    for (const name of events) this.model.events.add(name);
    this.show();
  }

  forgetPane(): void {
    this.references.clear();
    this.model.events.clear();
  }

  /** Runs one batch. Afterwards the page is up to date and changes wait in the model to be told. */
  async run(text: string): Promise<BatchResponse> {
    const request = JSON.parse(text) as BatchRequest;
    if (this.options.pose.delay > 0) await delay(this.options.pose.delay);
    const started = performance.now();
    const refused = this.refusedByPose(request);
    const response = refused ?? this.execute(request);
    await this.loadBack();
    this.afterBatch();
    this.log(request, response, performance.now() - started);
    return response;
  }

  /** A pose that fails now and then does so by count, so that a run can be repeated. */
  private refusedByPose(request: BatchRequest): BatchResponse | null {
    const { failEvery } = this.options.pose;
    if (failEvery === 0 || request.Actions.every(isHousekeeping)) return null;
    this.batches += 1;
    if (this.batches % failEvery !== 0) return null;
    const error = new WordError(
      "GeneralException",
      "There was an internal error while processing the request.",
    );
    return {
      Results: [],
      Error: {
        Code: error.code,
        Message: error.message,
        Location: "",
        ActionIndex: 0,
        HttpStatusCode: error.status,
      },
    };
  }

  private execute(request: BatchRequest): BatchResponse {
    this.model.story.reconcile();
    let group: UndoGroup | null = null;
    if (this.model.engine.live) {
      this.model.engine.groupWith(() => {
        group = this.options.beginUndoGroup?.() ?? null;
        return group === null ? undefined : inGroup(group, this.live);
      });
    }
    try {
      return new BatchRun(request, this.context()).execute();
    } finally {
      this.model.engine.groupWith(undefined);
      endGroup(group);
    }
  }

  private context(): BatchContext {
    const { pose, onLog } = this.options;
    return {
      root: represent(new WordDocument(this.model)),
      references: this.references,
      create: (typeName) => createObject(typeName, this.model),
      admit: (className, name, member, access) => {
        if (!hasSet(pose, member.since)) {
          onLog?.({
            kind: "above-requirement-set",
            detail: `${className}.${name} (WordApi ${member.since})`,
          });
        }
        admit(pose, className, name, member, access);
      },
      answers: (member) => hasSet(pose, member.since),
      unknownMember: (location) => onLog?.({ kind: "unknown-member", detail: location }),
    };
  }

  /** Moves the document to a headless copy for the rest of this batch. */
  private moveToCopy(): boolean {
    if (this.onCopy || !this.model.engine.live || this.options.reload === undefined) return false;
    const saved = this.live.save();
    if (!saved.ok) return false;
    const copy = createServerAutomationHost(saved.bytes);
    if (!copy.ok) return false;
    this.onCopy = this.model.rebind(copy.host);
    return this.onCopy;
  }

  /** Hands the copy's document to the page, which opens it in place of the one before. */
  private async loadBack(): Promise<void> {
    if (!this.onCopy || this.options.reload === undefined) return;
    const saved = this.model.engine.host.save();
    this.onCopy = false;
    if (!saved.ok) throw new Error("The copy of the document could not be saved.");
    this.model.engine.host.dispose();
    this.live = await this.options.reload(saved.bytes);
    if (!this.model.rebind(this.live)) throw new Error("The document came back otherwise than it was saved.");
    this.options.onLog?.({ kind: "loaded-back", detail: "The editor's undo history was lost." });
  }

  /** Forgets places that nothing holds any more, and brings the page up to date. */
  private afterBatch(): void {
    const { model } = this;
    model.annotations.dropGone();
    model.story.anchors.clear();
    for (const object of this.references.all()) {
      for (const anchor of anchorsOf(object.state)) model.story.track(anchor);
    }
    for (const anchor of [...model.annotations.anchors(), ...model.selection.anchors()])
      model.story.track(anchor);
    const { revealed } = model;
    model.revealed = undefined;
    this.show();
    if (revealed !== undefined) this.options.display?.reveal(this.placeOf(revealed));
  }

  /** Brings texts and places up to date after the document changed behind the pane's back. */
  catchUp(): void {
    this.model.story.reconcile();
    this.model.annotations.dropGone();
    this.show();
  }

  private show(): void {
    const annotations = this.model.annotations.shown();
    const drawn = JSON.stringify(annotations);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.options.display?.showAnnotations(annotations);
  }

  private placeOf({ start, end }: Anchor): Place {
    const { story } = this.model;
    return {
      start: { paragraph: story.indexOf(start.block), offset: start.offset },
      end: { paragraph: story.indexOf(end.block), offset: end.offset },
    };
  }

  save(): Uint8Array | null {
    const saved = this.live.save();
    return saved.ok ? saved.bytes : null;
  }

  saveSettings(settings: StoredSettings): void {
    this.model.settings.replaceAll(settings);
    this.options.onSettingsSaved?.(this.model.settings.all());
  }

  private log(request: BatchRequest, { Error: error }: BatchResponse, took: number): void {
    if (request.Actions.every(isHousekeeping)) return;
    const detail =
      error === undefined
        ? `${request.Actions.length} actions`
        : `${error.Code} at ${error.Location === "" ? "the batch" : error.Location}: ${error.Message}`;
    this.options.onLog?.({ kind: "batch", detail, took });
  }
}

/** Writes within a group; once the editor has closed it by itself, on its own. */
const inGroup =
  (group: UndoGroup, live: AutomationHost): AutomationHost["execute"] =>
  (batch) =>
    group.execute(batch) ?? live.execute(batch);

const endGroup = (group: UndoGroup | null): void => group?.end();

const delay = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the client sends by itself after each run and once at the start. */
const isHousekeeping = ({ ActionType, Name }: Action): boolean =>
  ActionType === 1 || Name === "_RemoveReference" || Name === "NotifyActionHandlerReady";

function anchorsOf(state: unknown): readonly Anchor[] {
  if (state instanceof WordRange) return [state.anchor];
  return state instanceof Collected ? state.held.flatMap(anchorsOf) : [];
}
