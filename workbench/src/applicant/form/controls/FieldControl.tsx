import { choicesOf } from '@qichuang/programmes';
import { BoolControl, EnumControl, MultiControl, RegionControl, TagsControl } from './ChoiceControls.tsx';
import type { ControlProps, FormSurroundings } from './control.ts';
import { NumberControl } from './NumberControl.tsx';
import { TextareaControl, TextControl } from './TextControl.tsx';

/** The control of a field, by its type. */
export function FieldControl(props: ControlProps & { surroundings: FormSurroundings }) {
  const { field, surroundings } = props;
  switch (field.type) {
    case 'text':
    case 'person':
    case 'uscc':
    case 'phone':
    case 'email':
    case 'date':
    case 'month':
      return <TextControl {...props} />;
    case 'textarea':
      return <TextareaControl {...props} />;
    case 'integer':
    case 'decimal':
    case 'money':
    case 'year':
      return <NumberControl {...props} />;
    case 'bool':
      return <BoolControl {...props} />;
    case 'tags':
      return <TagsControl {...props} />;
    case 'region':
      return <RegionControl {...props} />;
    case 'enum':
    case 'multi': {
      const choices = choicesOf({ ...surroundings, field }) ?? surroundings.recommenders;
      const Control = field.type === 'enum' ? EnumControl : MultiControl;
      return <Control {...props} choices={choices} />;
    }
  }
}
