/**
 * Names the controls of one document by short ids, in the order in which they were first seen, for as long as the document lives.
 * Holds elements weakly: what a page has thrown away is gone here too.
 */
export class ControlRegistry {
  private readonly ids = new WeakMap<Element, string>();
  private readonly elements = new Map<string, WeakRef<Element>>();
  private readonly groups = new Map<string, WeakRef<Element>[]>();
  private count = 0;

  idOf(element: Element): string {
    const known = this.ids.get(element);
    if (known !== undefined) return known;
    this.count += 1;
    const id = `c${this.count}`;
    this.ids.set(element, id);
    this.elements.set(id, new WeakRef(element));
    return id;
  }

  elementOf(id: string): Element | undefined {
    return this.elements.get(id)?.deref();
  }

  /** Radio buttons that answer one question are one control, named by the first of them. */
  idOfGroup(members: readonly [Element, ...Element[]]): string {
    const id = this.idOf(members[0]);
    this.groups.set(
      id,
      members.map((member) => new WeakRef(member)),
    );
    return id;
  }

  /** All elements of a control: the radio buttons of a group, else the one element. */
  membersOf(id: string): Element[] {
    const group = this.groups.get(id) ?? [this.elements.get(id)];
    return group.flatMap((member) => member?.deref() ?? []);
  }
}
