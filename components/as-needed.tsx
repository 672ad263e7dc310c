import { Component, type FunctionComponent, type JSX } from 'preact';

/** A part of a page that only some cases need: its code is loaded when it is first drawn, and until then nothing stands there. */
export function asNeeded<P extends object>(load: () => Promise<FunctionComponent<P>>) {
  let Part: FunctionComponent<P> | undefined;
  return class extends Component<P> {
    override async componentDidMount(): Promise<void> {
      Part ??= await load();
      this.forceUpdate();
    }

    override render(): JSX.Element | null {
      return Part ? <Part {...(this.props as P)} /> : null;
    }
  };
}
