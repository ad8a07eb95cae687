import module from 'node:module';

// Loaded before everything else (node --import), so that an old Node gets a sentence instead of a syntax error.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `Sitrep needs Node 24 or newer; this is ${process.version}. Run "npm ci" (without --ignore-scripts): it installs the right Node inside the project, and every "npm run" command uses it.`,
  );
  process.exit(1);
}

// Compiled once, loaded faster from then on; where the folder cannot be written, nothing changes.
module.enableCompileCache?.(new URL('../node_modules/.cache/sitrep', import.meta.url).pathname);
