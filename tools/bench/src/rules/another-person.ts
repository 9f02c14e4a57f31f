/**
 * The record of a user as that of another person: addresses, logins, extensions, stations, devices and numbers of North America differ. Otherwise rules that
 * compare users would keep less of the second user than of the first.
 *
 * @param line a record as JSON
 * @param time which other person, from 1
 */
export const anotherPerson = (line: string, time: number): string =>
  line
    .replaceAll("@", `.${time}@`)
    .replace(/555(?=\d{4})/g, String(555 + time))
    .replace(/("extension":"\d+)(?=")/g, `$1${time}`)
    .replace(/("\w*Station":\{"id":")/g, `$1${time}`)
    .replace(/("deviceName":")(?=[^"])/g, `$1${time}-`)
    .replace(/("macAddress":)(?=\d)/g, `$1${time}`)
    .replace(/("macAddress":")[\da-f](?=[\da-f]{11}")/gi, `$1${time % 10}`);
