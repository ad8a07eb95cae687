import { z } from 'zod';
import { escapeHtml } from './escape.ts';
import { markdownToHtml, type Place } from './markdown.ts';

/** Message bodies in Components V2 form as HTML: the same bodies that Discord is sent, so that a page cannot drift. */

const TYPE = { row: 1, button: 2, select: 3, text: 10, gallery: 12, separator: 14, container: 17 } as const;
const BUTTON_CLASS: Readonly<Record<number, string>> = { 1: 'primary', 4: 'danger' };

const choiceShape = z.object({ label: z.string(), description: z.string().optional() });
type Choice = z.infer<typeof choiceShape>;

interface Component {
  type: number;
  content?: string | undefined;
  label?: string | undefined;
  style?: number | undefined;
  url?: string | undefined;
  placeholder?: string | undefined;
  divider?: boolean | undefined;
  accent_color?: number | undefined;
  options?: Choice[] | undefined;
  items?: { description?: string | undefined }[] | undefined;
  components?: Component[] | undefined;
}

const componentShape: z.ZodType<Component> = z.object({
  type: z.number(),
  content: z.string().optional(),
  label: z.string().optional(),
  style: z.number().optional(),
  url: z.string().optional(),
  placeholder: z.string().optional(),
  divider: z.boolean().optional(),
  accent_color: z.number().optional(),
  options: z.array(choiceShape).optional(),
  items: z.array(z.object({ description: z.string().optional() })).optional(),
  components: z.lazy(() => z.array(componentShape)).optional(),
});

const bodyShape = z.object({ components: z.array(componentShape) });

/** A message's inside. Throws when it is not a body of ours. */
export function bodyToHtml(body: unknown, place: Place): string {
  return bodyShape
    .parse(body)
    .components.map(component => componentToHtml(component, place))
    .join('\n');
}

function componentToHtml(component: Component, place: Place): string {
  const inside = () => (component.components ?? []).map(each => componentToHtml(each, place)).join('\n');
  switch (component.type) {
    case TYPE.container: {
      const colour = (component.accent_color ?? 0).toString(16).padStart(6, '0');
      return `<div class="container" style="--accent: #${colour}">\n${inside()}\n</div>`;
    }
    case TYPE.text:
      return `<div class="text">${markdownToHtml(component.content ?? '', place)}</div>`;
    case TYPE.gallery:
      // The page asks nothing of the network: a picture is what Discord shows of a hidden one, a covered field.
      return (component.items ?? [])
        .map(({ description = '' }) => `<p class="picture">${escapeHtml(description)}</p>`)
        .join('');
    case TYPE.separator:
      return component.divider === false ? '<div class="space"></div>' : '<hr>';
    case TYPE.row:
      return `<div class="row">${inside()}</div>`;
    case TYPE.button:
      return buttonToHtml(component);
    case TYPE.select:
      return selectToHtml(component);
    default:
      return '';
  }
}

function buttonToHtml({ label = '', style = 2, url }: Component): string {
  if (url !== undefined)
    return `<a class="button" href="${escapeHtml(url)}" rel="noopener noreferrer" target="_blank">${escapeHtml(label)}</a>`;
  return `<span class="button ${BUTTON_CLASS[style] ?? ''}">${escapeHtml(label)}</span>`;
}

function selectToHtml({ placeholder = '', options = [] }: Component): string {
  const choices = options.map(
    ({ label, description }) =>
      `<li>${escapeHtml(label)}${description === undefined ? '' : `<span class="small">${escapeHtml(description)}</span>`}</li>`,
  );
  return `<details class="select"><summary>${escapeHtml(placeholder)}</summary><ul>${choices.join('')}</ul></details>`;
}
