import { Component, type FunctionComponent, type JSX } from 'preact';

/**
 * A part of a page that only some cases need: its code is loaded when it is first drawn, and until then nothing stands there.
 * @param words loads its words, where the page has not got them yet
 */
export function asNeeded<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  words?: (props: NoInfer<P>) => Promise<void>,
) {
  let Part: FunctionComponent<P> | undefined;
  return class extends Component<P> {
    override async componentDidMount(): Promise<void> {
      const [part] = await Promise.all([Part ?? load(), words?.(this.props)]);
      Part = part;
      this.forceUpdate();
    }

    override render(): JSX.Element | null {
      return Part ? <Part {...(this.props as P)} /> : null;
    }
  };
}
