import { useState } from 'react';
import {
  project_proof,
  project_proof_again,
  project_proof_closed,
  project_proof_file,
  project_proof_filed,
  project_proof_none,
  project_proof_note,
  project_proof_verified,
  project_proof_verify,
  project_proof_waits,
} from '#messages';
import { Button, Card, FileList, Mark, When } from '#libs/kit/ui';
import type { ProjectView } from '../contract.js';
import { useOurs } from './joiner.js';
import { FileProofSheet, VerifyProofSheet } from './proof-sheets.js';
import { proofWords } from './project-words.js';

type Proof = ProjectView['proofs'][number];

/** The proof that an enterprise of the project goes abroad: hatched once it is filed, solid once a school has verified it. */
export function ProofCard({ project }: { readonly project: ProjectView }) {
  const [filing, file] = useState(false);
  const [verifying, verify] = useState<Proof | null>(null);
  const ours = useOurs(project);
  const { proofOf, proofs, status } = project;
  if (proofOf === null) return null;
  const goesOn = status === 'PROPOSED' || status === 'ACTIVE';
  const filer = ours.find(
    ({ side, organization }) => side === proofOf && !proofs.some((one) => one.verifiedAt && one.organization.id === organization.id),
  );
  const verifier = ours.find(({ side }) => side !== null && side !== proofOf);
  const filed = filer && proofs.some((one) => one.organization.id === filer.organization.id);
  return (
    <Card title={project_proof()} note={project_proof_note()}>
      {proofs.length === 0 && <p className="muted">{project_proof_none()}</p>}
      <ul className="project-proofs">
        {proofs.map((proof) => (
          <ProofLine key={proof.organization.id} proof={proof} onVerify={goesOn && verifier ? () => verify(proof) : undefined} />
        ))}
      </ul>
      {goesOn && filer && (
        <div className="actions">
          <Button small kind={filed ? 'quiet' : 'primary'} onClick={() => file(true)}>
            {filed ? project_proof_again() : project_proof_file()}
          </Button>
          <FileProofSheet open={filing} onClose={() => file(false)} project={project} filer={filer} />
        </div>
      )}
      {verifier && verifying && <VerifyProofSheet open onClose={() => verify(null)} project={project} verifier={verifier} proof={verifying} />}
    </Card>
  );
}

const ProofLine = ({ proof, onVerify }: { readonly proof: Proof; readonly onVerify: (() => void) | undefined }) => (
  <li>
    {proof.verifiedAt ? (
      <Mark kind="verified" word={project_proof_verified({ name: proof.verifier?.shortName ?? '—' })} />
    ) : (
      <Mark kind="claimed" word={project_proof_waits()} />
    )}
    <p>
      <b>{proof.organization.shortName}</b> · {proofWords[proof.kind]()} {proof.number}
    </p>
    <small className="muted">
      {project_proof_filed()} <When at={proof.filedAt} />
    </small>
    {proof.files === null ? <small className="muted">{project_proof_closed()}</small> : <FileList files={proof.files} />}
    {onVerify && !proof.verifiedAt && (
      <div className="actions">
        <Button small kind="primary" onClick={onVerify}>
          {project_proof_verify()}
        </Button>
      </div>
    )}
  </li>
);
