import { WordError } from "../batch/errors";
import { HostClass, method, type HostObject, type Member, type MemberFacts } from "../batch/members";
import type { Collected } from "./registry";

interface CollectionTraits {
  /** `getLast` and `getLastOrNullObject`, which only paragraphs have. */
  readonly last?: boolean;
  /** `getFirst` and `getFirstOrNullObject`, which settings lack. */
  readonly first?: boolean;
  readonly item?: (self: Collected, key: unknown) => HostObject;
}

function at(self: Collected, index: number): HostObject {
  const found = self.represented.at(index);
  if (found === undefined) throw new WordError("ItemNotFound", "The collection has no such item.");
  return found;
}

/**
 * A class of collections. `since` is the set of `getFirst` and its like.
 * The npm client reaches items without an id by `GetItemAt`, which is no member of Word's own.
 */
export function collectionClass(
  name: string,
  since: MemberFacts["since"],
  more: Readonly<Record<string, Member<Collected>>> = {},
  { last = false, first = true, item }: CollectionTraits = {},
): HostClass<Collected> {
  const facts = { since, by: "host" } as const;
  const atStart: Record<string, Member<Collected>> = {
    GetFirst: method(facts, (self) => at(self, 0)),
    GetFirstOrNullObject: method(facts, (self) => self.represented[0] ?? null),
  };
  const atEnd: Record<string, Member<Collected>> = {
    GetLast: method(facts, (self) => at(self, -1)),
    GetLastOrNullObject: method(facts, (self) => self.represented.at(-1) ?? null),
  };
  return new HostClass<Collected>(
    name,
    {
      ...(first ? atStart : {}),
      ...(last ? atEnd : {}),
      GetItemAt: method({ since: "client", by: "host", hidden: true }, (self, given) =>
        at(self, given.count(0, 0)),
      ),
      ...more,
    },
    {
      kept: "named",
      items: (self) => self.represented,
      item: item ?? ((self, key) => at(self, typeof key === "number" ? key : self.represented.length)),
    },
  );
}
