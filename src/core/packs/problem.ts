/** Something wrong in a pack, and where: `entries[3].term`. */
export interface PackProblem {
  /** Empty for the pack as a whole. */
  readonly path: string;
  readonly message: string;
}
