import type { Publication } from './kit/story';

/** What the fake back ends kept, by tab; and the bad days that a test ordered. */
export class Ledger {
  private entries: { tab: string; publication: Publication }[] = [];
  private orders = new Set<string>();
  private refusals = new Map<string, number>();
  private delays = new Map<string, number>();

  /** Keeps a publication; false when this tab's next public one had to be refused. */
  enter(publication: Publication, tab: string): boolean {
    if (publication.public && this.orders.delete(tab)) {
      this.refusals.set(tab, this.refused(tab) + 1);
      return false;
    }
    this.entries.push({ tab, publication });
    return true;
  }

  record(tab?: string): Publication[] {
    return this.entries.filter((entry) => tab === undefined || entry.tab === tab).map(({ publication }) => publication);
  }

  tabs(): string[] {
    return [...new Set(this.entries.map(({ tab }) => tab))];
  }

  refuseNext(tab: string): void {
    this.orders.add(tab);
  }

  /** Everything from this tab is answered this much later, in ms. */
  slowDown(tab: string, ms: number): void {
    this.delays.set(tab, ms);
  }

  delay(tab: string): number {
    return this.delays.get(tab) ?? 0;
  }

  refused(tab: string): number {
    return this.refusals.get(tab) ?? 0;
  }

  reset(): void {
    this.entries = [];
    this.orders.clear();
    this.refusals.clear();
    this.delays.clear();
  }
}
