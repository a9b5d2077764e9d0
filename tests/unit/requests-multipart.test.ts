import { describe, expect, it } from 'vitest';
import { recogniseRequest } from '../../utils/network/recognise-request';
import { requestsOf } from './requests-of';
import { json } from './requests-seen';

const boundary = '----Form+Grens';
/** A body made by hand: [headers, value] of each part. */
const body = (parts: [string, string][], end = '\r\n') =>
  `${parts.map(([headers, value]) => [`--${boundary}`, headers, '', value, ''].join(end)).join('')}--${boundary}--${end}`;
const field = (name: string) => `Content-Disposition: form-data; name="${name}"`;
const post = (text: string) => json({ input: { message: { text } } });
const operation: [string, string] = [field('fb_api_req_friendly_name'), 'ComposerStoryCreateMutation'];

const texts = (sent: string, site = 'facebook', address = '/api/graphql/') =>
  recogniseRequest(requestsOf(site), address, sent, '/')?.texts.split('\0').slice(1);
const ofForm = async (fields: FormData, site?: string, address?: string) =>
  texts(await new Request('https://practice.example/', { method: 'POST', body: fields }).text(), site, address);

describe('a multipart body', () => {
  const name = 'caption';
  const publish = '/api/v1/media/configure/';

  it.each(['Groet,\n-- \nJan', 'eerst\n--\ndan', '\n\n--streep', '--', `${boundary}`, 'a\r\n\r\nname="b"\r\n\r\nc'])(
    'is read to the end of a text like %j',
    async (text) => {
      const fields = new FormData();
      fields.set(name, text);
      fields.set('upload_id', '1');
      const lines = text.replace(/\r?\n/g, '\r\n');
      expect(await ofForm(fields, 'instagram', publish)).toEqual([lines]);
    },
  );

  it('is read where a part is a Blob with a type of its own, also with none', async () => {
    for (const type of ['application/json', 'text/plain', '']) {
      const fields = new FormData();
      fields.set('fb_api_req_friendly_name', 'ComposerStoryCreateMutation');
      fields.set('variables', new Blob([post('Uit een Blob')], { type }));
      expect(await ofForm(fields)).toEqual(['Uit een Blob']);
    }
  });

  it('is read where parts bear more headers, before and after their name', () => {
    const headed = ['Content-Type: text/plain; charset=utf-8', field('variables'), 'Content-Transfer-Encoding: 8bit'];
    expect(texts(body([operation, [headed.join('\r\n'), post('Met koppen')]]))).toEqual(['Met koppen']);
    expect(texts(body([[headed.join('\r\n'), post('Met koppen')], operation]))).toEqual(['Met koppen']);
  });

  it('is read where a name bears no quotes, and where lines end without a return', () => {
    const bare: [string, string] = ['Content-Disposition: form-data; name=variables', post('Kaal')];
    expect(texts(body([operation, bare]))).toEqual(['Kaal']);
    expect(texts(body([operation, [field('variables'), post('Zonder')]], '\n'))).toEqual(['Zonder']);
  });

  it('is read past the bytes of a picture, which are no text', async () => {
    const fields = new FormData();
    fields.set(name, new File(['\0\r\n--\r\ncaption=x'], 'name="caption".jpg', { type: 'image/jpeg' }));
    fields.append(name, 'Bij de foto');
    expect(await ofForm(fields, 'instagram', publish)).toEqual(['Bij de foto']);
  });

  it('costs time by its length only', () => {
    const rows = body([[field(name), '\r\n--'.repeat(200_000)], ...Array(2_000).fill([field('rest'), '-'.repeat(99)])]);
    const start = process.cpuUsage().user;
    expect(texts(rows, 'instagram', publish)).toHaveLength(1);
    expect(process.cpuUsage(undefined).user - start).toBeLessThan(2_000_000);
  });

  it('publishes nothing when it says nothing, or never ends', () => {
    expect(texts(body([operation, [field('variables'), post('')]]))).toBeUndefined();
    expect(texts('--')).toBeUndefined();
    expect(texts(`--${boundary}\r\n${field('variables')}`)).toBeUndefined();
  });
});
