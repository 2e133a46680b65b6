import { Link } from 'react-router';
import { obligation_claim_closed, obligation_claim_no_files, obligation_claim_reason, obligation_link_here } from '#messages';
import { FileList, inLocale } from '#libs/kit/ui';
import type { ClaimView, ExhibitView } from '../contract.js';

/** The proof of a claim: files, records of this platform, links, note, and why it was sent back. Others than the two sides and the arbiter see that it is there only. */
export function ClaimEvidence({ claim }: { readonly claim: ClaimView }) {
  if (!claim.open) return <p className="muted">{obligation_claim_closed()}</p>;
  const { files, exhibits, links, note, reason } = claim;
  return (
    <div className="obligation-evidence">
      {note && <p>{note}</p>}
      <FileList files={files} />
      {exhibits.map((exhibit) => (
        <Record key={exhibit.id} {...exhibit} />
      ))}
      {links.map((link) => (
        <EvidenceLink key={link} address={link} />
      ))}
      {files.length + exhibits.length + links.length === 0 && <p className="muted">{obligation_claim_no_files()}</p>}
      {reason && <p>{obligation_claim_reason({ reason })}</p>}
    </div>
  );
}

/** Without a link where the page is its two sides' alone. */
function Record({ names, on, href }: ExhibitView) {
  const text = `${inLocale(names)} · ${on}`;
  return href === null ? <span>{text}</span> : <Link to={href}>{text}</Link>;
}

/** A page of this installation opens in place, any other apart from it. */
const EvidenceLink = ({ address }: { readonly address: string }) =>
  address.startsWith(`${location.origin}/`) ? (
    <Link to={address.slice(location.origin.length)}>{obligation_link_here({ path: address.slice(location.origin.length) })}</Link>
  ) : (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {address.replace(/^https?:\/\//, '')}
    </a>
  );
