import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { placeOf, placesFor, shapeOf, shapesOf, type PlaceOption } from "../../app/templates/places";
import type { PlaceId, Shape, TemplateForm } from "../../app/templates/state";
import type { Text } from "../../strings/en";
import { useSession, useText } from "../shared/context";
import { useFormStyles } from "./Templates.styles";

function placeText(text: Text, { id, target, heading }: PlaceOption, form: TemplateForm): string {
  if (id === "section") return text("form.place.section", { heading });
  if (id !== "cursor") return text(`form.place.${id}`);
  if (target.at === "after-table") return text("form.place.belowTable");
  const inCell = form.cursor.status === "known" && form.cursor.place.table !== null;
  return text(inCell ? "form.place.inCell" : "form.place.cursor");
}

/** As what the template goes in, and where: only what works is offered, and what does not is explained. */
export function WherePart({ form }: { form: TemplateForm }) {
  const text = useText();
  const { templates } = useSession();
  const styles = useFormStyles();
  const shapes = shapesOf(form.template);
  const chosen = placeOf(form);
  const places = placesFor(form);
  // A table that is not there and a section that no heading names need no words.
  const quiet = ["no-table", "no-section"];
  const reasons = [
    ...new Set(
      places.flatMap(({ refusal }) => (refusal === null || quiet.includes(refusal) ? [] : [refusal])),
    ),
  ];
  return (
    <>
      <Field label={text("form.place")}>
        <RadioGroup
          value={chosen.id}
          onChange={(_event, { value }) => templates.choosePlace(value as PlaceId)}
        >
          {places
            .filter(({ refusal }) => refusal === null)
            .map((place) => (
              <Radio key={place.id} value={place.id} label={placeText(text, place, form)} />
            ))}
        </RadioGroup>
      </Field>
      {reasons.map((reason) =>
        reason === "no-table" || reason === "no-section" ? null : (
          <p key={reason} className={styles.quiet} role="note">
            {text(`form.cursor.${reason}`)}
          </p>
        ),
      )}
      {reasons.length > 0 && (
        <div>
          <Button size="small" onClick={() => void templates.lookForCursor()}>
            {text("form.lookForCursor")}
          </Button>
        </div>
      )}
      {chosen.id === "document" && form.newDocument !== null && (
        <p className={styles.quiet} role="note">
          {text(`form.newDocument.${form.newDocument}`)}
        </p>
      )}
      {shapes.length > 1 && chosen.id !== "row" && (
        <Field label={text("form.shape")}>
          <RadioGroup
            value={shapeOf(form)}
            onChange={(_event, { value }) => templates.chooseShape(value as Shape)}
          >
            {shapes.map((shape) => (
              <Radio key={shape} value={shape} label={text(`form.shape.${shape}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
    </>
  );
}
