import type { HostObject } from "./members";

/**
 * The objects that a pane may come back to, by reference id.
 * An id belongs to one keeping of one object and is never given twice: the client releases ids run by run,
 * late and unasked, so a shared id would die under the next run.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const id = `{${object.of.name}-${this.next++}}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  /** Releasing an id that is gone does nothing: one object can be released by two paths. */
  release(id: string): void {
    this.objects.delete(id);
  }

  clear(): void {
    this.objects.clear();
  }

  all(): Iterable<HostObject> {
    return this.objects.values();
  }
}
