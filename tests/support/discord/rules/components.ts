// Documented limits of components that the OpenAPI description does not carry.
import { type Issue, required, tooLong } from '../issues.ts';

type Path = Issue['path'];

/** A component as far as the rules look at it. */
export interface Component {
  type: number;
  custom_id?: string;
  content?: string;
  style?: number;
  url?: string;
  label?: string;
  emoji?: unknown;
  sku_id?: string;
  disabled?: boolean;
  min_values?: number;
  max_values?: number;
  required?: boolean;
  options?: { value: string }[];
  components?: Component[];
  accessory?: Component;
  component?: Component;
}

export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  section: 9,
  text: 10,
  container: 17,
  label: 18,
} as const;

/** Components that exist only in Components V2 messages. */
const V2_ONLY = new Set([9, 10, 11, 12, 13, 14, 17]);
const LINK = 5;
const PREMIUM = 6;

/** Visits every component, nested ones too, with its path. */
export function walkComponents(
  list: Component[] | null | undefined,
  visit: (component: Component, path: Path) => void,
  path: Path = ['components'],
): void {
  list?.forEach((component, index) => {
    const here = [...path, index];
    visit(component, here);
    walkComponents(component.components, visit, [...here, 'components']);
    for (const slot of ['accessory', 'component'] as const) {
      const nested = component[slot];
      if (!nested) continue;
      visit(nested, [...here, slot]);
      walkComponents(nested.components, visit, [...here, slot, 'components']);
    }
  });
}

/** The component with this custom id, wherever it is nested. */
export function findComponent(list: Component[] | null | undefined, customId: string): Component | null {
  let found: Component | null = null;
  walkComponents(list, component => {
    if (component.custom_id === customId) found ??= component;
  });
  return found;
}

export function checkComponents(list: Component[], v2: boolean): Issue[] {
  const issues: Issue[] = [];
  let count = 0;
  let text = 0;
  walkComponents(list, (component, path) => {
    count += 1;
    if (component.type === COMPONENT.text) text += [...(component.content ?? '')].length;
    issues.push(...checkOne(component, path));
    if (!v2 && V2_ONLY.has(component.type))
      issues.push({
        path,
        code: 'UNION_TYPE_CHOICES',
        message: 'This component needs the flag IS_COMPONENTS_V2 (1 << 15).',
      });
  });
  issues.push(...duplicateIds(list));
  if (!v2 && list.length > 5) issues.push(tooLong(['components'], 5));
  if (v2 && count > 40)
    issues.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: 'The total number of components in a message may not be more than 40.',
    });
  if (v2 && text > 4000)
    issues.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: 'The total displayable text size of a message may not be more than 4000.',
    });
  return issues;
}

function checkOne(component: Component, path: Path): Issue[] {
  if (component.type === COMPONENT.button) return checkButton(component, path);
  if (component.type === COMPONENT.row) return checkRow(component, path);
  if (component.type === COMPONENT.stringSelect) return checkSelect(component, path);
  return [];
}

function checkButton(button: Component, path: Path): Issue[] {
  const style = button.style ?? 0;
  const issues: Issue[] = [];
  if (style === LINK) {
    if (!button.url) issues.push(required([...path, 'url']));
    if (button.custom_id)
      issues.push({
        path: [...path, 'custom_id'],
        code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        message: 'A link button has a url and no custom id.',
      });
  } else if (style < LINK) {
    if (!button.custom_id) issues.push(required([...path, 'custom_id']));
    if (button.url)
      issues.push({
        path: [...path, 'url'],
        code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        message: 'Only a link button has a url.',
      });
  }
  if (style < PREMIUM && !button.label && !button.emoji)
    issues.push({
      path: [...path, 'label'],
      code: 'BUTTON_COMPONENT_LABEL_REQUIRED',
      message: 'A button needs a label or an emoji.',
    });
  return issues;
}

function checkRow(row: Component, path: Path): Issue[] {
  const children = row.components ?? [];
  const crowded = children.length > 1 && children.some(child => child.type !== COMPONENT.button);
  if (!crowded) return [];
  return [
    {
      path: [...path, 'components'],
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'A select menu takes a whole row.',
    },
  ];
}

function checkSelect(select: Component, path: Path): Issue[] {
  const options = select.options ?? [];
  const issues: Issue[] = [];
  if ((select.max_values ?? 1) > options.length)
    issues.push({
      path: [...path, 'max_values'],
      code: 'COMPONENT_MAX_VALUES_TOO_LARGE',
      message: 'max_values is more than there are options.',
    });
  if ((select.min_values ?? 1) > (select.max_values ?? 1))
    issues.push({
      path: [...path, 'min_values'],
      code: 'COMPONENT_MIN_VALUES_TOO_LARGE',
      message: 'min_values is more than max_values.',
    });
  const seen = new Set<string>();
  options.forEach((option, index) => {
    if (seen.has(option.value))
      issues.push({
        path: [...path, 'options', index, 'value'],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used.',
      });
    seen.add(option.value);
  });
  return issues;
}

export function duplicateIds(list: Component[] | null | undefined): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  walkComponents(list, ({ custom_id: id }, path) => {
    if (!id) return;
    if (seen.has(id))
      issues.push({
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated.',
      });
    seen.add(id);
  });
  return issues;
}
