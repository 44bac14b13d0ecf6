import type { TestPane } from "./pane";

/** Lets a step finish, and time go on. */
export async function after(step: Promise<void> | null, time = 10): Promise<void> {
  await jest.advanceTimersByTimeAsync(time);
  await step;
}

export async function checked(pane: TestPane, time = 10): Promise<TestPane> {
  await after(pane.session.start());
  await after(pane.session.check(), time);
  return pane;
}
