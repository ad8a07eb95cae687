import type { Component, ComponentCall } from '../../commands/index.ts';
import { type Controls, parseControlId } from '../controls.ts';
import { AppError } from '../errors.ts';
import { translate } from '../i18n/index.ts';
import { readFields, tokens } from './parse.ts';

/** Controls as lines that say what to type for each: `press ID`, with the value of a choice where there are choices. */
export function renderControls(controls: Controls | undefined, locale: string): string[] {
  const { buttons = [], select } = controls ?? {};
  const press = (label: string, id: string) => `[${label}] ${translate(locale, 'commands.press', { id })}`;
  return [
    ...buttons.flatMap(button => {
      if ('url' in button) return [`[${button.label}] ${button.url}`];
      return button.disabled ? [] : [press(button.label, button.id)];
    }),
    ...(select && select.choices.length > 0
      ? [
          press(select.placeholder, `${select.id} …`),
          ...select.choices.map(({ value, label }) => `  ${value}: ${label}`),
        ]
      : []),
  ];
}

/** What a typed `press ID value… field:"text"` asks of a component. */
export type Press = Pick<ComponentCall, 'component' | 'args' | 'values' | 'fields'>;

/** Reads a typed press; null when the line is none. */
export function parsePress(line: string): Press | null {
  const [verb, id, ...rest] = tokens(line.trim());
  if (verb !== 'press' || id === undefined) return null;
  const { name, args } = parseControlId(id);
  const { fields, loose } = readFields(rest);
  return { component: name, args, values: loose, fields };
}

/** A form cannot be shown on a line: its fields are asked for by name. Throws the sentence that lists them. */
export async function checkForm(
  component: Component | null,
  call: ComponentCall,
  context: Parameters<Component['run']>[1],
): Promise<void> {
  if (!component?.form || Object.keys(call.fields).length > 0) return;
  const { fields } = await component.form(call, context);
  const names = fields.map(({ name, label }) => `${name}:"${label}"`).join(' ');
  throw new AppError('error.form_fields', { names });
}
