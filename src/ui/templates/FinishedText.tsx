import { mergeClasses } from "@fluentui/react-components";
import type { Finished } from "../../app/templates/finished";
import type { Block } from "../../core/templates/block";
import { useText } from "../shared/context";
import { useLookStyles } from "./Templates.styles";

/** The text as it will stand in the plan. */
export function FinishedText({ finished }: { finished: Finished }) {
  const text = useText();
  const styles = useLookStyles();
  return (
    // It scrolls where it is long, so the keyboard must reach it.
    <div className={styles.paper} role="region" aria-label={text("form.look")} tabIndex={0}>
      {finished.form === "row" ? (
        <Row headings={finished.headings} cells={finished.cells} />
      ) : (
        finished.blocks.map((block, index) => <BlockText key={index} block={block} />)
      )}
    </div>
  );
}

function Row({ headings, cells }: { headings: readonly string[]; cells: readonly string[] }) {
  const styles = useLookStyles();
  return (
    <dl className={styles.rowCells}>
      {headings.map((heading, column) => (
        <Pair key={column} heading={heading} cell={cells[column] ?? ""} />
      ))}
    </dl>
  );
}

function Pair({ heading, cell }: { heading: string; cell: string }) {
  const styles = useLookStyles();
  return (
    <>
      <dt className={styles.rowHeading}>{heading}</dt>
      <dd className={styles.rowCell} dir="auto">
        {cell === "" ? "–" : <Words text={cell} />}
      </dd>
    </>
  );
}

/** Lines that are still open stand out by their brackets, and by their colour beside that. */
function Words({ text }: { text: string }) {
  const styles = useLookStyles();
  return text.split(/(\[[^[\]]*\])/).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} className={styles.open}>
        {piece}
      </span>
    ),
  );
}

function BlockText({ block }: { block: Block }) {
  const styles = useLookStyles();
  switch (block.kind) {
    case "heading":
      return (
        <p className={mergeClasses(styles.heading, block.level <= 2 && styles.big)} dir="auto">
          <Words text={block.text} />
        </p>
      );
    case "paragraph":
      return (
        <p className={styles.text} dir="auto">
          <Words text={block.text} />
        </p>
      );
    case "list": {
      const List = block.ordered ? "ol" : "ul";
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index} dir="auto">
              <Words text={item} />
            </li>
          ))}
        </List>
      );
    }
    case "table":
      return (
        <table className={styles.table} aria-label={block.title}>
          <thead>
            {block.headerRows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <th key={column} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                    {cell}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {block.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column} className={styles.cell} dir="auto">
                    <Words text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case "page-break":
      return <hr />;
  }
}
