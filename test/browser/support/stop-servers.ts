export default async function stopServers(): Promise<void> {
  await Promise.all((globalThis.kpiServers ?? []).map((server) => server.close()));
}
