/** The few names of Firefox's own window that the tests use there (`'moz:scope': 'chrome'`). */
interface GeckoExtension {
  readonly backgroundState: string;
  readonly instanceId: number;
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly active: boolean; readonly extension: GeckoExtension } | null;
};

declare const Services: {
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly locale: { availableLocales: string[]; requestedLocales: string[] };
};

interface GeckoModules {
  readonly NavigableManager: {
    getBrowserById(id: string): Element | null;
    getBrowsingContextById(id: string): { prefersColorSchemeOverride: string };
  };
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: {
        browserActionFor(extension: GeckoExtension): { openPopup(window: Window, withoutGesture: boolean): Promise<void> };
      };
    };
  };
}

declare const ChromeUtils: { importESModule(address: string): GeckoModules };
