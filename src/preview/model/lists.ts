import type { Block } from "./block";
import type { Engine } from "./engine";
import type { Story } from "./story";

/** Which paragraphs are list items. The engine answers per list, Word per paragraph. */
export class Lists {
  private items: { readonly revision: number; readonly refs: ReadonlySet<string> } | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly story: Story,
  ) {}

  has(block: Block): boolean {
    if (this.items?.revision !== this.engine.revision) {
      const lists = this.engine.handles({ op: "getLists", body: this.story.body });
      const refs = lists.flatMap((list) =>
        this.engine.handles({ op: "getListParagraphs", list }).map((handle) => handle.ref as string),
      );
      this.items = { revision: this.engine.revision, refs: new Set(refs) };
    }
    return this.items.refs.has(block.handle.ref);
  }

  /** 0 to 8. */
  level(block: Block): number {
    return this.engine.value("number", { op: "getListLevel", paragraph: block.handle }).value;
  }
}
