import { WordError } from "../batch/errors";
import type { AutomationHandle, Engine } from "./engine";
import type { Story } from "./story";

/** One content control, known by its id in the file, which survives being loaded again. */
export interface ControlNode {
  handle: AutomationHandle;
  readonly id: number;
  /** The control around it. */
  parent: ControlNode | null;
  alive: boolean;
}

/** Content controls of the main text, flat and in reading order as Word lists them; the engine nests them. */
export class Controls {
  private readonly nodes = new Map<string, ControlNode>();
  private listed: readonly ControlNode[] = [];
  private revision = -1;
  /** Ids for controls whose file gives them none: Word makes some up too. */
  private nextId = -1;

  constructor(
    private readonly engine: Engine,
    private readonly story: Story,
  ) {}

  all(): readonly ControlNode[] {
    this.refresh();
    return this.listed;
  }

  private refresh(): void {
    if (this.revision === this.engine.revision) return;
    const listed: ControlNode[] = [];
    const walk = (handles: readonly AutomationHandle[], parent: ControlNode | null): void => {
      for (const handle of handles) {
        const node = Object.assign(this.nodeOf(handle), { parent });
        listed.push(node);
        walk(this.engine.handles({ op: "getContentControls", scope: { contentControl: handle } }), node);
      }
    };
    walk(this.engine.handles({ op: "getContentControls", scope: { body: this.story.body } }), null);
    for (const node of this.nodes.values()) node.alive = listed.includes(node);
    this.listed = listed;
    this.revision = this.engine.revision;
  }

  nodeOf(handle: AutomationHandle): ControlNode {
    const known = this.nodes.get(handle.ref);
    if (known !== undefined) return known;
    const fileId = this.engine.text({ op: "getContentControlFileId", contentControl: handle });
    const id = fileId === "" ? this.nextId-- : Number(fileId);
    const node: ControlNode = { handle, id, parent: null, alive: true };
    this.nodes.set(handle.ref, node);
    return node;
  }

  /** The control, which must still be there. */
  living(node: ControlNode): ControlNode {
    this.refresh();
    if (!node.alive) throw new WordError("ItemNotFound", "The content control is no longer in the document.");
    return node;
  }

  /** After the document moved to another engine: the same controls by their order. */
  rebind(): void {
    const before = this.listed;
    this.nodes.clear();
    this.revision = -1;
    const handles: AutomationHandle[] = [];
    const walk = (found: readonly AutomationHandle[]): void => {
      for (const handle of found) {
        handles.push(handle);
        walk(this.engine.handles({ op: "getContentControls", scope: { contentControl: handle } }));
      }
    };
    walk(this.engine.handles({ op: "getContentControls", scope: { body: this.story.body } }));
    for (const [index, node] of before.entries()) {
      const handle = handles[index];
      if (handle === undefined) continue;
      node.handle = handle;
      this.nodes.set(handle.ref, node);
    }
  }
}
