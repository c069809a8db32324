import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { RECOMMENDER_WORDS } from '@qichuang/language';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../kit/words.ts';

interface Props {
  readonly name: string;
  readonly place: number;
  readonly of: number;
  readonly onPlace: (place: number) => void;
}

/** A place in an order: typed as a number, taken over on Enter or when left. */
export function PlaceNumber({ name, place, of, onPlace }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState(String(place));
  useEffect(() => setTyped(String(place)), [place]);
  const take = () => {
    const wanted = Number.parseInt(typed, 10);
    if (Number.isNaN(wanted) || wanted === place) setTyped(String(place));
    else onPlace(Math.min(Math.max(wanted, 1), of));
  };
  return (
    <Input
      className="place"
      inputMode="numeric"
      aria-label={t(RECOMMENDER_WORDS.orderOf, { name })}
      value={typed}
      onChange={({ target }) => setTyped(target.value.replace(/\D/g, '').slice(0, 4))}
      onPressEnter={take}
      onBlur={take}
    />
  );
}

export function PlaceArrows({ name, place, of, onPlace }: Props) {
  const t = useWords();
  return (
    <span className="arrows">
      <Button
        size="small"
        icon={<UpOutlined aria-hidden />}
        aria-label={t(RECOMMENDER_WORDS.up, { name })}
        disabled={place === 1}
        onClick={() => onPlace(place - 1)}
      />
      <Button
        size="small"
        icon={<DownOutlined aria-hidden />}
        aria-label={t(RECOMMENDER_WORDS.down, { name })}
        disabled={place === of}
        onClick={() => onPlace(place + 1)}
      />
    </span>
  );
}
