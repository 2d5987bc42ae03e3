import { type CSSVariablesResolver, type MantineColorsTuple, createTheme } from '@mantine/core';

/** The UI kit in the look's own colours: every shade is a variable of `theme.css`, so both schemes follow. */
export const theme = createTheme({
  primaryColor: 'deposit',
  colors: {
    deposit: hue('deposit'),
    withdraw: hue('withdraw'),
    money: hue('money'),
    red: hue('withdraw'),
    gray: steps('paper', 'paper', 'rule', 'rule', 'rule-2', 'ink-3', 'ink-3', 'ink-2', 'ink', 'ink'),
    dark: steps('ink', 'ink-2', 'ink-3', 'ink-3', 'rule-2', 'rule', 'surface', 'paper', 'paper', 'paper'),
  },
  white: 'var(--surface)',
  black: 'var(--ink)',
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '400' },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { md: '1.45' },
  radius: { sm: '6px', md: '9px' },
  defaultRadius: 'sm',
  shadows: { sm: 'var(--shadow)', md: 'var(--shadow-raised)', lg: 'var(--shadow-raised)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Close' },
        overlayProps: { color: 'var(--scrim)', backgroundOpacity: 1 },
        transitionProps: { duration: 120 },
        radius: 'md',
        padding: 'lg',
      },
    },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss' }, radius: 'md' } },
    Tooltip: { defaultProps: { openDelay: 300 } },
    SegmentedControl: {
      defaultProps: { withItemsBorders: false },
      vars: () => ({
        root: {
          '--sc-color': 'var(--deposit-soft)',
          '--sc-label-color': 'var(--deposit)',
          '--sc-shadow': 'none',
        },
      }),
      styles: {
        root: { padding: '2px', border: '1px solid var(--rule-2)', background: 'var(--surface)' },
      },
    },
    Popover: { defaultProps: { shadow: 'md' } },
    Combobox: { defaultProps: { shadow: 'md' } },
  },
});

/** The kit's own names for text, fields and accents, pointed at the look's. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const variables = {
    ...named(),
    ...accents('deposit'),
    ...accents('withdraw'),
    ...accents('money'),
    ...accents('red', 'withdraw'),
  };
  return { variables: {}, light: variables, dark: variables };
};

function named(): Record<string, string> {
  return {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-error': 'var(--withdraw)',
    '--mantine-color-success': 'var(--deposit)',
    '--mantine-color-anchor': 'var(--ink)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--deposit-soft)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--rule-2)',
    '--mantine-color-disabled': 'var(--rule)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-color-disabled-border': 'var(--rule)',
    '--mantine-primary-color-contrast': 'var(--surface)',
  };
}

function accents(name: string, token: string = name): Record<string, string> {
  return {
    [`--mantine-color-${name}-text`]: `var(--${token})`,
    [`--mantine-color-${name}-filled`]: `var(--${token})`,
    [`--mantine-color-${name}-filled-hover`]: `var(--${token}-strong)`,
    [`--mantine-color-${name}-light`]: `var(--${token}-soft)`,
    [`--mantine-color-${name}-light-hover`]: `var(--${token}-soft)`,
    [`--mantine-color-${name}-light-color`]: `var(--${token})`,
    [`--mantine-color-${name}-outline`]: `var(--${token})`,
    [`--mantine-color-${name}-outline-hover`]: `var(--${token}-soft)`,
  };
}

function hue(token: 'deposit' | 'withdraw' | 'money'): MantineColorsTuple {
  const [soft, plain, strong] = [`${token}-soft`, token, `${token}-strong`];
  return steps(soft, soft, soft, soft, plain, plain, plain, strong, strong, strong);
}

function steps(...tokens: readonly string[]): MantineColorsTuple {
  return tokens.map((token) => `var(--${token})`) as unknown as MantineColorsTuple;
}
