import { useToast } from '../../kit/toast';

/** Where toasts appear: once per page, in the layers. */
export function Toasts() {
  const text = useToast();
  return text ? (
    <div className="css-175oi2r toast" data-testid="toast" role="alert">
      <span>{text}</span>
    </div>
  ) : null;
}
