/** Discord's look in both themes, without any remote font or picture. Colours keep a contrast of at least 4.5 to 1. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --card: #f7f7f8; --edge: #e1e1e5; --text: #2b2d31; --strong: #060607;
  --muted: #5a5c66; --link: #0a5bd0; --button: #e3e4e8; --button-text: #2b2d31; --field: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #1a1b1e; --card: #222327; --edge: #35363c; --text: #dcdde1; --strong: #fbfbfc;
    --muted: #a3a5ad; --link: #6ba8ff; --button: #3a3b42; --button-text: #f0f0f2; --field: #1a1b1e;
  }
}
* { box-sizing: border-box; }
html { background: var(--page); }
body {
  margin: 0 auto; max-width: 46rem; padding: 1.25rem 1rem 2rem; color: var(--text); background: var(--page);
  font: 16px/1.42 "gg sans", "Noto Sans", "Source Sans 3", "Helvetica Neue", "Noto Sans CJK KR", "Noto Sans CJK JP",
    "Noto Sans CJK SC", Helvetica, Arial, sans-serif;
  overflow-wrap: anywhere; text-rendering: optimizeLegibility; -webkit-font-smoothing: antialiased;
}
.message { display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 0 1rem; margin-bottom: 1.1rem; }
.avatar { width: 40px; height: 40px; border-radius: 50%; background: #3d6490; }
.avatar svg { display: block; width: 40px; height: 40px; }
.who { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; margin: 0 0 .3rem; line-height: 1.25; }
.who b { color: var(--strong); font-weight: 600; }
.who .tag { background: #4752c4; color: #fff; border-radius: 4px; padding: 0 .3rem; font-size: .7rem; font-weight: 600; line-height: 1.35; }
.who time, .small { color: var(--muted); font-size: .82rem; }
.container {
  background: var(--card); border: 1px solid var(--edge); border-left: 4px solid var(--accent);
  border-radius: 8px; padding: 1rem 1rem 1.05rem;
}
.text > :first-child { margin-top: 0; }
.text > :last-child { margin-bottom: 0; }
p, ul, blockquote { margin: .2rem 0; }
h1, h2, h3 { color: var(--strong); line-height: 1.25; margin: .1rem 0 .2rem; font-weight: 700; text-wrap: pretty; }
h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
h2 { font-size: 1.32rem; }
h3 { font-size: 1.08rem; }
p.small { line-height: 1.4; margin: .25rem 0; }
p.small strong { color: var(--muted); letter-spacing: .035em; font-weight: 700; }
strong { color: var(--strong); font-weight: 600; }
ul { padding-left: 1.25rem; }
li { margin: .22rem 0; }
li::marker { color: var(--muted); }
blockquote { border-left: 4px solid var(--edge); border-radius: 4px; padding: 0 0 0 .75rem; }
a { color: var(--link); text-decoration: underline 1px; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: .2em; }
a:hover { text-decoration-color: currentColor; }
code { background: var(--field); border: 1px solid var(--edge); border-radius: 4px; padding: 0 .2rem; font-size: .9em; }
.mention { background: color-mix(in srgb, var(--link) 14%, transparent); color: var(--link); border-radius: 3px; padding: 0 .15rem; }
hr { border: 0; border-top: 1px solid var(--edge); margin: .85rem 0; }
.picture { display: grid; place-content: center; margin: .6rem 0 .2rem; min-height: 9rem; padding: 1rem; border-radius: 8px; background: var(--button); color: var(--button-text); text-align: center; }
.space { height: .85rem; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .6rem; }
.button {
  background: var(--button); color: var(--button-text); border-radius: 8px; padding: .32rem .85rem; font-size: .88rem;
  font-weight: 500; line-height: 1.5;
}
.button.primary { background: #4752c4; color: #fff; }
.button.danger { background: #b4272f; color: #fff; }
.select { flex: 1 1 100%; max-width: 26rem; background: var(--field); border: 1px solid var(--edge); border-radius: 8px; font-size: .92rem; }
.select summary { cursor: pointer; color: var(--muted); padding: .42rem .75rem; list-style: none; display: flex; justify-content: space-between; gap: .5rem; }
.select summary::after { content: "⌄"; line-height: 1; }
.select ul { list-style: none; margin: 0; padding: .25rem .75rem .5rem; border-top: 1px solid var(--edge); }
.behind { margin: 1.75rem 0 .5rem; }
.behind > summary { cursor: pointer; color: var(--link); margin-bottom: 1rem; }
@media (max-width: 30rem) {
  body { padding: .75rem .6rem 1.5rem; }
  .message { grid-template-columns: minmax(0, 1fr); }
  .avatar { display: none; }
  .container { padding: .8rem .8rem .85rem; }
}
`;

/** A dispatch with a tick: written, and checked. */
export const AVATAR = `<svg viewBox="0 0 40 40" aria-hidden="true"><g fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M11 12h18M11 18.5h12"/><path d="m12 26.5 4.2 4.2L28 23"/></g></svg>`;
