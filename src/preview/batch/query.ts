import type { QueryInfo } from "./request";

/** A load, sorted by the first part of each name. */
export interface Query {
  /** Names asked for, as the add-in wrote them, each with what is asked of the object behind it. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** `load()` without names, or `*`. */
  readonly all: boolean;
  readonly top: number | undefined;
  readonly skip: number;
}

/**
 * Reads what a query selects. `font/name` asks for `name` of `font`; `items/text` is `text`, since a
 * collection's query is that of its items.
 */
export function queryOf(info: QueryInfo): Query {
  const names = new Map<string, string[]>();
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])].map((name) =>
    name.replace(/^items\//i, ""),
  );
  let all = selected.length === 0;
  for (const name of selected) {
    if (name === "*" || /^items$/i.test(name)) {
      all = true;
      continue;
    }
    const [first = "", ...rest] = name.split("/");
    const inner = names.get(first) ?? [];
    if (rest.length > 0) inner.push(rest.join("/"));
    names.set(first, inner);
  }
  return { names, all, top: info.Top, skip: info.Skip ?? 0 };
}
