import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SuggestionCard } from "../../../src/preview/page/SuggestionCard";

const place = { start: { paragraph: 0, offset: 0 }, end: { paragraph: 0, offset: 5 } };
const annotation = { id: "a", place, text: "peers", colour: "Berry" } as const;

it.each([
  ["friends", "Accept", "friends"],
  ["Ignore", "Reject", ""],
])("answers %s", async (button, action, suggestion) => {
  const onAnswer = jest.fn();
  const suggestions = ["friends", "classmates"];
  render(
    <SuggestionCard card={{ annotation: { ...annotation, suggestions }, x: 1, y: 2 }} onAnswer={onAnswer} />,
  );
  await userEvent.click(screen.getByRole("button", { name: button }));
  expect(onAnswer.mock.calls).toEqual([[action, suggestion]]);
});

it("does not come without suggestions", () => {
  render(
    <SuggestionCard
      card={{ annotation: { ...annotation, suggestions: [] }, x: 1, y: 2 }}
      onAnswer={jest.fn()}
    />,
  );
  expect(screen.queryByRole("dialog")).toBeNull();
});
