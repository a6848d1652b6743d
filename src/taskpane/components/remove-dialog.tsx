import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { useText } from '../text';
import { RemoveIcon } from './icons';

/** Taking results away is asked for twice; what the sheet had before comes back. */
export const RemoveDialog = ({ disabled, remove }: { disabled: boolean; remove: () => void }) => {
  const { t } = useText();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<RemoveIcon />} disabled={disabled}>
          {t('removeResults')}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('confirmRemoveTitle')}</DialogTitle>
          <DialogContent>{t('confirmRemove')}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={remove}>
                {t('removeResults')}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('cancel')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
