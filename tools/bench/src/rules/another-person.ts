/**
 * The record of a user as that of another person: addresses, logins, extensions, stations, devices, authorization codes and
 * numbers of North America differ. Otherwise rules that compare users would keep less of the second user than of the first, and
 * find what nobody planted.
 *
 * @param line a record as JSON
 * @param time which other person, from 1 to 255
 */
export const anotherPerson = (line: string, time: number): string =>
  line
    // Organisations number people with one name, such as ada.1@example.com.
    .replaceAll("@", `-p${time}@`)
    .replace(/555(?=\d{4})/g, String(555 + time))
    .replace(/("extension":"\d+)(?=")/g, `$1${String(time).padStart(3, "0")}`)
    .replace(/("\w*Station":\{"id":")/g, `$1${time}`)
    .replace(/("deviceName":")(?=[^"])/g, `$1${time}-`)
    .replace(/("same":"[\da-f]+-)/g, `$1${time}-`)
    .replace(/("macAddress":)(?=\d)/g, `$1${time}`)
    .replace(
      /("macAddress":")([\da-f]{2})(?=[\da-f.:-]{10,}")/gi,
      (_, key: string, maker: string) => key + after(maker, time),
    );

/** A byte in hexadecimal plus a number, modulo 256. */
const after = (digits: string, more: number): string =>
  ((Number.parseInt(digits, 16) + more) % 256).toString(16).padStart(2, "0");
