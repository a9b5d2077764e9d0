import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of its public key in base64: a browser that is told so trusts it, and keeps the scripts that it has read. */
  pin: string;
}

/** A self-signed certificate for the given host names, made anew for every run: nothing secret lies in the project. */
export async function makeCertificate(hosts: string[]): Promise<Certificate> {
  const altNames = hosts.flatMap((host) => [host, `*.${host}`]).map((value) => ({ type: 2 as const, value }));
  const pems = await generate([{ name: 'commonName', value: 'PostWacht practice pages' }], {
    algorithm: 'sha256',
    // Made and used at a tenth of the cost of RSA.
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  const publicKey = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pems.private, cert: pems.cert, pin: createHash('sha256').update(publicKey).digest('base64') };
}
