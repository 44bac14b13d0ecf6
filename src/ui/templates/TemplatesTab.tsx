import { useAppState } from "../shared/context";
import { Gallery } from "./Gallery";
import { TemplateFormPage } from "./TemplateFormPage";

/** The gallery, or the form of the template that was chosen in it. */
export function TemplatesTab() {
  const { form } = useAppState().templates;
  if (form === null) return <Gallery />;
  const { template, origin } = form;
  return (
    <TemplateFormPage
      key={`${template.id}:${origin.type === "inserted" ? origin.record.id : origin.type}`}
      form={form}
    />
  );
}
