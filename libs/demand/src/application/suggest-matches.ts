import type { OrganizationTags, TagFact } from '#libs/identity/contract';
import type { EntryItem, MatchesView } from '../contract.js';
import { matchOf } from '../domain/match.js';
import { saidOf } from '../domain/reason-words.js';
import { matchableOf, wordsOf } from './matchable.js';
import type { DemandReader, Reader } from './ports/demand-reader.js';

const MOST = 20;

type Suggestion = MatchesView['items'][number];

/** Which lines of the other side go with one, best first, each with its reasons. It writes nothing and tells nobody. */
export class SuggestMatches {
  constructor(
    private readonly reader: DemandReader,
    private readonly tags: OrganizationTags,
  ) {}

  async run(reader: Reader, entry: EntryItem): Promise<readonly Suggestion[]> {
    const { kind, terms, organization } = entry;
    const candidates = await this.reader.candidates(reader, entry, wordsOf(terms, kind));
    const tags = await this.tags.verified([organization.id, ...candidates.map(({ item }) => item.organization.id)]);
    const tagsOf = (id: string): readonly string[] => (tags.get(id) ?? []).filter(isPlace).map(({ value }) => value);
    const own = matchableOf(terms, kind, { regionCode: await this.reader.regionOf(organization.id), tags: tagsOf(organization.id) });
    return candidates
      .flatMap(({ item, terms: other, regionCode }): readonly Suggestion[] => {
        const match = matchOf(own, matchableOf(other, item.kind, { regionCode, tags: tagsOf(item.organization.id) }));
        if (!match) return [];
        return [
          { entry: item, score: match.score, reasons: match.reasons.map((why) => ({ kind: why.kind, points: why.points, said: saidOf(why) })) },
        ];
      })
      .toSorted((one, other) => other.score - one.score || (one.entry.id < other.entry.id ? 1 : -1))
      .slice(0, MOST);
  }
}

/** Where an organization stands; batches and certificates say nothing about what goes together. */
const isPlace = ({ kind }: TagFact): boolean => kind === 'PARK' || kind === 'CHAIN';
