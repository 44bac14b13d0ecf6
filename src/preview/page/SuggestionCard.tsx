import type { Card } from "./pageState";

export interface SuggestionCardProps {
  readonly card: Card;
  readonly onAnswer: (action: "Accept" | "Reject", suggestion: string) => void;
}

/** The small card that Word shows at an underlined stretch when the add-in gave suggestions with it. */
export function SuggestionCard({ card, onAnswer }: SuggestionCardProps) {
  const { suggestions } = card.annotation;
  if (suggestions.length === 0) return null;
  return (
    <div className="card" role="dialog" aria-label="Suggestions" style={{ left: card.x, top: card.y + 14 }}>
      {suggestions.map((suggestion) => (
        <button key={suggestion} type="button" onClick={() => onAnswer("Accept", suggestion)}>
          {suggestion}
        </button>
      ))}
      <button type="button" className="quiet" onClick={() => onAnswer("Reject", "")}>
        Ignore
      </button>
    </div>
  );
}
