import { refusalToFile, refusalToVerify, type FiledProof } from './decide-proof.js';
import { projectStatuses, type Party } from './project.js';

const party = (organizationId: string, side: Party['side']): Party => ({ organizationId, role: 'PARTNER', side, joinedHash: null, joinedBy: null });
const project = { status: 'ACTIVE', parties: [party('firm', 'ENTERPRISE'), party('school', 'SCHOOL'), party('body', null)] } as const;
const kind = { proofOf: 'ENTERPRISE' } as const;
const filed: FiledProof = { id: 'p', organizationId: 'firm', filedBy: 'mina', verified: false };
const verifier = { organizationId: 'school', personId: 'zhou', independent: true };

describe('the proof that an enterprise goes abroad', () => {
  it('is filed by an enterprise of the project, and filed anew until it is verified', () => {
    expect(refusalToFile(project, kind, 'firm', null)).toBeNull();
    expect(refusalToFile(project, kind, 'firm', filed)).toBeNull();
    expect(refusalToFile(project, kind, 'firm', { ...filed, verified: true })).toMatchObject({ refusal: 'project.proof-verified' });
    for (const other of ['school', 'body', 'far'])
      expect(refusalToFile(project, kind, other, null)).toMatchObject({ refusal: 'project.proof-of-other-side' });
    expect(refusalToFile(project, {}, 'firm', null)).toMatchObject({ refusal: 'project.proof-not-asked' });
  });
  it.each(projectStatuses)('of a project that is %s is filed and verified only while it goes on', (status) => {
    const open = status === 'PROPOSED' || status === 'ACTIVE';
    expect(refusalToFile({ ...project, status }, kind, 'firm', null) === null).toBe(open);
    expect(refusalToVerify({ ...project, status }, kind, filed, verifier) === null).toBe(open);
  });
  it.each([
    ['who stands on its own side', { organizationId: 'firm' }, filed, 'project.proof-verifier'],
    ['who only helps', { organizationId: 'body' }, filed, 'project.proof-verifier'],
    ['who takes no part', { organizationId: 'far' }, filed, 'project.proof-verifier'],
    ['one of its own group', { independent: false }, filed, 'project.proof-not-independent'],
    ['the person who filed it', { personId: 'mina' }, filed, 'project.person-spoke-already'],
    ['anybody twice', {}, { ...filed, verified: true }, 'project.proof-verified'],
    ['anybody before it is filed', {}, null, 'project.proof-missing'],
  ] as const)('is not verified by %s', (_, about, proof, refusal) => {
    expect(refusalToVerify(project, kind, proof, { ...verifier, ...about })).toMatchObject({ refusal });
  });
});
