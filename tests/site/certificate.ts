import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

// A self-signed X.509 certificate by hand: node:crypto can sign but not write one (Node 20), and neither a key in the
// repository nor an openssl program shall be needed. DER as in RFC 5280, four dozen lines of it.

const LANGUAGE_HOSTS = ['ru', 'pt', 'es', 'fr', 'de', 'it', 'nl', 'tr', 'ja', 'ko', 'th', 'vi', 'ar', 'he', 'id', 'pl'];
const HOSTS = [
  'aliexpress.com',
  '*.aliexpress.com',
  ...LANGUAGE_HOSTS.map((code) => `*.${code}.aliexpress.com`),
  'aliexpress.us',
  '*.aliexpress.us',
  'localhost',
];

const length = (size: number): Buffer => {
  if (size < 128) return Buffer.from([size]);
  const bytes = size < 256 ? [size] : [size >> 8, size & 255];
  return Buffer.from([0x80 | bytes.length, ...bytes]);
};
const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const bits = (bytes: Buffer, unused = 0): Buffer => der(0x03, Buffer.from([unused]), bytes);
const text = (tag: number, value: string): Buffer => der(tag, Buffer.from(value, 'latin1'));
const integer = (bytes: Buffer): Buffer => der(0x02, bytes);

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const sevens = [part & 127];
    for (let left = part >> 7; left > 0; left >>= 7) sevens.unshift((left & 127) | 128);
    bytes.push(...sevens);
  }
  return der(0x06, Buffer.from(bytes));
}

const ECDSA_SHA256 = sequence(objectId('1.2.840.10045.4.3.2'));
const name = sequence(der(0x31, sequence(objectId('2.5.4.3'), text(0x0c, 'Stand-in AliExpress'))));
const utcTime = (at: number): Buffer => text(0x17, `${new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`);
const extension = (id: string, value: Buffer): Buffer => sequence(objectId(id), der(0x04, value));

function extensions(publicKey: Buffer): Buffer {
  const names = HOSTS.map((host) => text(0x82, host));
  const loopback = der(0x87, Buffer.from([127, 0, 0, 1]));
  return der(
    0xa3,
    sequence(
      extension('2.5.29.17', sequence(...names, loopback)),
      extension('2.5.29.14', der(0x04, createHash('sha1').update(publicKey).digest())),
    ),
  );
}

/** A fresh key and a certificate for every covered host, good for a week around now; both PEM. */
export function makeCertificate(now = Date.now()): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const day = 86_400_000;
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ECDSA_SHA256,
    name,
    sequence(utcTime(now - day), utcTime(now + 7 * day)),
    name,
    spki,
    extensions(spki),
  );
  const signed = sequence(body, ECDSA_SHA256, bits(sign('sha256', body, privateKey)));
  const lines = signed.toString('base64').match(/.{1,64}/g) ?? [];
  const cert = `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert };
}
