import { Link } from 'react-router';
import { kit_shell_brand, kit_shell_home } from '#messages';
import { Tripod } from '#libs/kit/ui';

const legs = ['', ' ', '  '].map((label) => ({ label, percent: 100 }));

/** The vessel at rest, as the product's sign. */
export const BrandTripod = ({ size = 30 }: { readonly size?: number }) => <span aria-hidden="true"><Tripod legs={legs} index={62} size={size} /></span>;

export const Brand = () => <Link to="/" className="brand" aria-label={kit_shell_home()}><BrandTripod /><span aria-hidden="true">{kit_shell_brand()}</span></Link>;
