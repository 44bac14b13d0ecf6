import { ToggleButton, useArrowNavigationGroup } from "@fluentui/react-components";
import type { Ref } from "react";
import { kinds } from "../../app/kind";
import type { FindingsView } from "../../app/selectors";
import type { Filter } from "../../app/state";
import { useSession, useText } from "../shared/context";
import { KindIcon } from "../shared/kindIcon";
import { useKindChipsStyles } from "./KindChips.styles";

export interface KindChipsProps {
  readonly view: FindingsView;
  readonly filter: Filter;
  readonly rowRef: Ref<HTMLDivElement>;
}

/** How many findings there are of each kind; pressing one shows only those. Icon, word and count, never colour alone. */
export function KindChips({ view, filter, rowRef }: KindChipsProps) {
  const text = useText();
  const session = useSession();
  const styles = useKindChipsStyles();
  const arrows = useArrowNavigationGroup({ axis: "both", circular: true });
  const all = text("filter.all");
  return (
    <div ref={rowRef} className={styles.row} role="group" aria-label={text("filter.label")} {...arrows}>
      <ToggleButton
        className={styles.chip}
        size="small"
        checked={filter === "all"}
        aria-label={text("filter.name", { kind: all, count: view.total })}
        onClick={() => session.filter("all")}
      >
        {all}
      </ToggleButton>
      {kinds
        .filter((kind) => view.counts[kind] > 0 || filter === kind)
        .map((kind) => {
          const name = text(`kind.${kind}`);
          const count = view.counts[kind];
          return (
            <ToggleButton
              key={kind}
              className={styles.chip}
              size="small"
              icon={{ className: styles.icon, children: <KindIcon kind={kind} /> }}
              checked={filter === kind}
              aria-label={text("filter.name", { kind: name, count })}
              onClick={() => session.filter(filter === kind ? "all" : kind)}
            >
              {text("filter.chip", { kind: name, count })}
            </ToggleButton>
          );
        })}
    </div>
  );
}
