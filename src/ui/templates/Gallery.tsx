import { Button, SearchBox, ToggleButton, mergeClasses } from "@fluentui/react-components";
import { Star20Filled, Star20Regular } from "@fluentui/react-icons/svg/star";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { indexTemplates, searchTemplates, templatesById } from "../../core/templates/gallery";
import type { Template } from "../../core/templates/template";
import type { InsertedHere } from "../../app/templates/state";
import { Confirmation } from "../frame/Confirmation";
import { useFrameStyles } from "../frame/Frame.styles";
import { ProblemNotice } from "../frame/ProblemNotice";
import { useAppState, useSession, useText } from "../shared/context";
import { draftWords } from "./draftWords";
import { Picture } from "./Picture";
import { useGalleryStyles } from "./Templates.styles";

const kinds = ["sentence", "section", "plan"] as const;

/** Every template: search first, then what was begun, what is in the plan, favourites, and all by their size. */
export function Gallery() {
  const text = useText();
  const frame = useFrameStyles();
  const styles = useGalleryStyles();
  const { templates } = useSession().environment.engine;
  const { memory, drafts, inserted } = useAppState().templates;
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search);
  const index = useMemo(() => indexTemplates(templates), [templates]);
  const found = useMemo(() => searchTemplates(index, sought), [index, sought]);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const searching = sought.trim() !== "";
  const favourites = templatesById(templates, memory.favourites);
  const recent = templatesById(templates, memory.recent).filter((one) => !favourites.includes(one));
  return (
    <div className={frame.root}>
      <div className={styles.search} role="search">
        <SearchBox
          className={styles.input}
          input={{ ref: box }}
          value={search}
          aria-label={text("templates.search")}
          placeholder={text("templates.search")}
          onChange={(_event, { value }) => setSearch(value)}
        />
      </div>
      <ProblemNotice />
      <div className={frame.scroll}>
        <div className={styles.page}>
          <span
            role="status"
            className={searching ? styles.heading : mergeClasses(styles.heading, frame.spoken)}
          >
            {searching && found.length === 0
              ? text("templates.none")
              : text("templates.count", { count: found.length })}
          </span>
          {searching ? (
            <Templates name={text("templates.list.found")} templates={found} />
          ) : (
            <>
              <Drafts drafts={Object.keys(drafts)} />
              <Inserted inserted={inserted} />
              <Templates name={text("templates.list.favourites")} templates={favourites} />
              <Templates name={text("templates.list.recent")} templates={recent} />
              {kinds.map((kind) => (
                <Templates
                  key={kind}
                  name={text(`templates.list.${kind}`)}
                  templates={templates.filter((template) => template.kind === kind)}
                />
              ))}
            </>
          )}
        </div>
      </div>
      <Confirmation />
    </div>
  );
}

function Templates({ name, templates }: { name: string; templates: readonly Template[] }) {
  const styles = useGalleryStyles();
  if (templates.length === 0) return null;
  return (
    <section aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      <ul className={styles.list}>
        {templates.map((template) => (
          <Card key={template.id} template={template} />
        ))}
      </ul>
    </section>
  );
}

function Card({ template }: { template: Template }) {
  const text = useText();
  const session = useSession();
  const styles = useGalleryStyles();
  const { favourites } = useAppState().templates.memory;
  const { id, title, summary } = template;
  const favourite = favourites.includes(id);
  return (
    <li className={styles.item}>
      <button type="button" className={styles.open} onClick={() => void session.templates.open(id)}>
        <Picture template={template} />
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.summary}>{summary}</span>
        </span>
      </button>
      <ToggleButton
        className={styles.star}
        appearance="transparent"
        size="small"
        icon={favourite ? <Star20Filled /> : <Star20Regular />}
        checked={favourite}
        aria-label={text("templates.favourite", { title })}
        onClick={() => session.templates.toggleFavourite(id)}
      />
    </li>
  );
}

/** What was typed and not put in: never filled in by itself, since another plan may be open by now. */
function Drafts({ drafts }: { drafts: readonly string[] }) {
  const text = useText();
  const session = useSession();
  const styles = useGalleryStyles();
  const kept = useAppState().templates.drafts;
  const begun = templatesById(session.environment.engine.templates, [...drafts].reverse());
  if (begun.length === 0) return null;
  const name = text("templates.list.draft");
  return (
    <section aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      <ul className={styles.list}>
        {begun.map(({ id, title }) => (
          <li key={id} className={mergeClasses(styles.item, styles.draft)}>
            <span className={mergeClasses(styles.words, styles.draftWords)}>
              <span className={styles.title}>{title}</span>
              <span className={mergeClasses(styles.summary, styles.clipped)}>
                {draftWords(kept[id] ?? {})}
              </span>
            </span>
            <span className={styles.draftActions}>
              <Button size="small" onClick={() => void session.templates.open(id)}>
                {text("templates.draftGo")}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => session.templates.throwAway(id)}>
                {text("templates.draftAway")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was put in earlier and still stands in the plan. */
function Inserted({ inserted }: { inserted: readonly InsertedHere[] }) {
  const text = useText();
  const session = useSession();
  const frame = useFrameStyles();
  const styles = useGalleryStyles();
  if (inserted.length === 0) return null;
  const name = text("templates.list.inserted");
  return (
    <section aria-label={name}>
      <h2 className={styles.heading}>{name}</h2>
      <ul className={styles.list}>
        {inserted.map(({ record, title, words, changed }) => (
          <li key={record.id} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.open, styles.plain)}
              onClick={() => void session.templates.openInserted(record.id)}
            >
              <span className={styles.words}>
                <span className={frame.spoken}>{text("templates.insertedOpen")}</span>{" "}
                <span className={styles.title}>{title}</span>{" "}
                <span className={mergeClasses(styles.summary, styles.clipped)}>{words}</span>{" "}
                {changed && <span className={styles.summary}>{text("templates.insertedChanged")}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
