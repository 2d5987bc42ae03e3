// Imported before anything else, and written so that an old Node can still read it.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Trust Bank needs Node.js 20.19 or newer; this is ${process.versions.node}. Get a newer one from https://nodejs.org and run this again.\n`,
  );
  process.exit(1);
}
