import { join } from 'node:path';
import { ensureBuilt } from '../../../src/host/server/build';
import { throwAwayCertificate } from '../../../src/host/server/certificate';
import { serve, type Serving } from '../../../src/host/server/serve';

declare global {
  var kpiServers: Serving[] | undefined;
}

/** Builds what is missing, and serves it twice: over http with the transport's script, over https without. */
export default async function startServers(): Promise<void> {
  const root = join(__dirname, '..', '..', '..');
  await ensureBuilt(root, (line) => console.log(line));
  const desktop = await serve({ root, transport: 'desktop', ports: [0] });
  const web = await serve({ root, transport: 'web', ports: [0], certificate: await throwAwayCertificate() });
  globalThis.kpiServers = [desktop, web];
  process.env['KPI_HOST_DESKTOP'] = desktop.url;
  process.env['KPI_HOST_WEB'] = web.url;
}
