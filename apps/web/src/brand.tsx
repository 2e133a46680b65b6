import { Link } from 'react-router';
import { kit_shell_brand, kit_shell_home } from '#messages';
import { Tripod } from '#libs/kit/ui';

const legs = [82, 71, 34].map((percent) => ({ label: String(percent), percent }));

/** The product's sign: a vessel one of whose legs does not carry yet. */
export const BrandTripod = ({ size = 30 }: { readonly size?: number }) => (
  <span aria-hidden="true">
    <Tripod legs={legs} index={68} size={size} captions={false} />
  </span>
);

export const Brand = () => (
  <Link to="/" className="brand" aria-label={kit_shell_home()}>
    <BrandTripod />
    <span aria-hidden="true">{kit_shell_brand()}</span>
  </Link>
);
