import { generate } from 'selfsigned';

/** A self-signed certificate for the given host names, made anew for every run: nothing secret lies in the project. */
export async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string }> {
  const altNames = hosts.flatMap((host) => [host, `*.${host}`]).map((value) => ({ type: 2 as const, value }));
  const pems = await generate([{ name: 'commonName', value: 'PostWacht practice pages' }], {
    algorithm: 'sha256',
    // Made and used at a tenth of the cost of RSA.
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: pems.private, cert: pems.cert };
}
