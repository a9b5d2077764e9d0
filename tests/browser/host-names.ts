/** Every host name that a test can meet: the sites' own and those in the given addresses, with and without `www.`. */
export function hostNames(hosts: readonly string[], addresses: readonly string[] = []): string[] {
  const all = [
    ...hosts,
    ...addresses.filter((address) => address.startsWith('https:')).map((address) => new URL(address).hostname),
  ];
  return [...new Set(all.flatMap((host) => [host, `www.${host.replace(/^www\./, '')}`]))];
}
