// Tells what this page has kept in the browser. What the engine does not offer here is named, so that its absence proves nothing.
const done = arguments[arguments.length - 1];
const kept = { local: [], session: [], databases: [], caches: [], workers: [], not_offered: [] };
const look = async (what, see) => {
  try { kept[what] = await see(); } catch (error) { kept.not_offered.push(`${what} (${error.name})`); }
};
(async () => {
  await look('local', () => Object.keys(localStorage));
  await look('session', () => Object.keys(sessionStorage));
  await look('databases', async () => (await indexedDB.databases()).map((database) => database.name));
  await look('caches', () => caches.keys());
  await look('workers', async () => (await navigator.serviceWorker.getRegistrations()).map((worker) => worker.scope));
  done(kept);
})();
