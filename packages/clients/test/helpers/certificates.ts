import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import forge from "node-forge";

/** A certificate and its key, as PEM. */
export interface Certified {
  readonly cert: string;
  readonly key: string;
}

/** A private certificate authority, such as companies have. It lives as long as a test run. */
export interface Authority {
  /** Its own certificate, as PEM, which a client has to trust. */
  readonly ca: string;
  /** Certifies a key for this machine's loopback address. A name has one key, because keys and signatures cost much. */
  issue(name: string): Certified;
  /** Its certificate as a file, for `NODE_EXTRA_CA_CERTS`. */
  readonly file: string;
  /** Removes the file. */
  remove(): void;
}

/** Makes an authority that no machine knows. */
export function createAuthority(): Authority {
  const own = keys();
  const subject = [{ name: "commonName", value: "Made-up Company CA" }];
  const constraints = [
    { name: "basicConstraints", cA: true, critical: true },
    { name: "keyUsage", keyCertSign: true, critical: true },
  ];
  const sign = (to: typeof own, name: typeof subject, extensions: object[]) => {
    const certificate = forge.pki.createCertificate();
    certificate.publicKey = to.publicKey;
    certificate.serialNumber = forge.util.bytesToHex(`\x01${forge.random.getBytesSync(8)}`); // positive
    certificate.validity.notBefore = new Date(Date.now() - 3600_000);
    certificate.validity.notAfter = new Date(Date.now() + 24 * 3600_000);
    certificate.setSubject(name);
    certificate.setIssuer(subject);
    certificate.setExtensions(extensions);
    certificate.sign(own.privateKey, forge.md.sha256.create());
    return forge.pki.certificateToPem(certificate);
  };
  const ca = sign(own, subject, constraints);
  const issued = new Map<string, Certified>();
  const folder = mkdtempSync(join(tmpdir(), "rollcall-ca-"));
  const file = join(folder, "ca.pem");
  writeFileSync(file, ca);
  return {
    ca,
    file,
    remove: () => rmSync(folder, { recursive: true, maxRetries: 10 }),
    issue(name) {
      const known = issued.get(name);
      if (known) return known;
      const to = keys();
      const cert = sign(
        to,
        [{ name: "commonName", value: name }],
        [
          { name: "extKeyUsage", serverAuth: true, clientAuth: true },
          { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
        ],
      );
      const made = { cert, key: to.pem };
      issued.set(name, made);
      return made;
    },
  };
}

/** Node makes keys a hundred times as fast as forge. */
function keys() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  return {
    pem: privateKey,
    privateKey: forge.pki.privateKeyFromPem(privateKey),
    publicKey: forge.pki.publicKeyFromPem(publicKey),
  };
}
