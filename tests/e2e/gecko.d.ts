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

type SetPermissions = (
  id: string,
  which: { readonly permissions: readonly string[]; readonly origins: readonly string[] },
  extension: GeckoExtension,
) => Promise<void>;

interface GeckoModules {
  readonly ExtensionPermissions: { readonly add: SetPermissions; readonly remove: SetPermissions };
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

interface GeckoAccessible {
  readonly role: number;
  readonly name: string | null;
  readonly value: string;
  readonly description: string;
  readonly attributes: { enumerate(): Iterable<{ readonly key: string; readonly value: string }> } | null;
  readonly childCount: number;
  getChildAt(index: number): GeckoAccessible;
  getState(state: { value?: number }, extra: object): void;
  QueryInterface(of: unknown): { readonly URL: string };
}

interface GeckoAccessibility {
  getAccessibleFor(node: Node | null): GeckoAccessible | null;
  getStringRole(role: number): string;
}

declare const Cc: Readonly<Record<string, { getService(of: unknown): GeckoAccessibility }>>;
declare const Ci: { readonly nsIAccessibilityService: unknown; readonly nsIAccessibleDocument: unknown };
